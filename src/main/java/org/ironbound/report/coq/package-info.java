/** Certificates as files that Coq checks against the theorems of proofs/analysis: a second checker, independent of the kernel. */
package org.ironbound.report.coq;
