/**
 * The checker put to the test: certificates that are true, that were changed or put together from others, and that are expensive to
 * check. Whether what it verifies is true, independent computations say ({@code Truth}).
 */
package org.ironbound.certificate.check;
