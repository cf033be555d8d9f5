/** The commands, thin. */
package org.ironbound.cli;
