/** The replay of all stored proofs: half of the work of all tests, and the first to start. */
package org.ironbound.verification;
