/** The checker: recomputes every step of a certificate, where one rule is one call of the proved kernel. */
package org.ironbound.certificate.check;
