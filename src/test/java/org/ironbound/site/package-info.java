/** Makes the project's pages for reading: README, course, theory and proofs, and a reference that is generated from the program itself. */
package org.ironbound.site;
