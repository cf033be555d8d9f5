/**
 * What a Java program does with Ironbound: it states a problem, gets certified bounds, and writes, reads and checks certificates. The
 * problems are in {@link org.ironbound.problem}, what a certificate says in {@link org.ironbound.certificate}.
 */
package org.ironbound.library;
