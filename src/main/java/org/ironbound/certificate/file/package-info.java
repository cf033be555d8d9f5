/** Certificates as files: a writer, and a strict reader that rejects everything else within bounded time and memory. */
package org.ironbound.certificate.file;
