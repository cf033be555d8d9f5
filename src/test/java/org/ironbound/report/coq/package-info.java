/** Tests of what is exported for Coq that need no Coq; that Coq accepts it is tested in proof. */
package org.ironbound.report.coq;
