/**
 * The commands curve, check and prove on a cluster of Apache Spark. Only the profile {@code spark} compiles this room; all that it knows of
 * the commands is where their pieces of work are done and which files names stand for.
 */
package org.ironbound.spark;
