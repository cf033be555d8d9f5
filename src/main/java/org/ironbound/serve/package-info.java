/** A small server for pages on the same machine: who may ask, how much at once, and the processes that compute. */
package org.ironbound.serve;
