/** Tests of the front end for Spark: in one process, and on a cluster of processes. */
package org.ironbound.spark;
