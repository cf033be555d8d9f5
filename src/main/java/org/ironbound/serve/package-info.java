/** A small server for pages on the same machine: who may ask, how much at once, and computations in processes of their own. */
package org.ironbound.serve;
