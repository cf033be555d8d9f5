/**
 * How long the kernel takes. All benchmarks: {@code mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-cp %classpath org.ironbound.bench.Benchmarks"}.
 */
package org.ironbound.bench;
