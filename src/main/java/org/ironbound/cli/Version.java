package org.ironbound.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as Maven noted it in the jar. */
final class Version implements IVersionProvider {
    private static final String PROPERTIES = "/META-INF/maven/org.ironbound/ironbound/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"ironbound " + properties.getProperty("version", "(not packaged)")};
    }
}
