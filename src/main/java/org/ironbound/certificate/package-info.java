/** What a certificate is: a problem, steps by rules, and the claims that follow from them. */
package org.ironbound.certificate;
