/** The JSON schemas that the program prints, at work in an independent validator. */
package org.ironbound.schema;
