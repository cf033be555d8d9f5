/** The library as another program gets it: the jar that Maven installs, as a module, with the dependencies that the pom declares. */
package org.ironbound.library;
