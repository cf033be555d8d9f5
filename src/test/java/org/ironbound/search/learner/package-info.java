/** The search for learners put to the test. */
package org.ironbound.search.learner;
