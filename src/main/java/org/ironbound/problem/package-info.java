/** What is asked: problems, their accuracy, clusters and matrices, exact and within their ranges. */
package org.ironbound.problem;
