/**
 * The reader and the writer of certificates put to the test: round trips, hostile files, and certificates that are written into other
 * tests.
 */
package org.ironbound.certificate.file;
