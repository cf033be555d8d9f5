/** What a certificate is: model, strict reader and writer, and the checker, where one rule is one call of the kernel. */
package org.ironbound.certificate;
