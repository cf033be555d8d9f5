/** Learners that reach an error and memorize little. Found in floating point: the checker decides. */
package org.ironbound.search.learner;
