/** Work in many pieces that need nothing of each other: what the pieces are, and where they are done. */
package org.ironbound.work;
