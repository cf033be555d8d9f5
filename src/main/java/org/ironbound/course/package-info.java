/** The course: lessons in Markdown, for a terminal and as pages. */
package org.ironbound.course;
