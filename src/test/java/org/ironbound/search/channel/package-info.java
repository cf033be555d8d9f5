/** The search for coefficients of channels put to the test. */
package org.ironbound.search.channel;
