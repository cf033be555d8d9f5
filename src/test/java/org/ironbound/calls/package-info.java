/** Which methods of the program can be called from which, read off the compiled classes. */
package org.ironbound.calls;
