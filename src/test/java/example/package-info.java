/** A program that uses the library, as README.md shows it. */
package example;
