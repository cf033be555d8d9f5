/** A certificate under construction, and what all searches share. Found in floating point: the checker decides. */
package org.ironbound.search.derivation;
