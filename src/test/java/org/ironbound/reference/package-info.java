/** High-precision values and random arguments, for tests of the kernel and of the facts it rests on. Independent of the kernel. */
package org.ironbound.reference;
