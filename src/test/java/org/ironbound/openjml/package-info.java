/** The kernel's contracts in the dialect of OpenJML, a second tool for JML: views of the sources that it can check, prove and execute. */
package org.ironbound.openjml;
