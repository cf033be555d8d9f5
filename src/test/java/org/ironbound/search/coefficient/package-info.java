/** The search for coefficients of clustering problems put to the test. */
package org.ironbound.search.coefficient;
