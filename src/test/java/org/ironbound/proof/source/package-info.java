/** Rules for the kernel's sources that KeY does not enforce: no assumption in passing, no definition without end, no hidden purity. */
package org.ironbound.proof.source;
