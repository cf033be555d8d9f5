package org.ironbound.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version and the commit, as Maven noted them in the jar. */
final class Version implements IVersionProvider {
    private static final String VERSION = "/META-INF/maven/org.ironbound/ironbound/pom.properties";
    private static final String COMMIT = "/org/ironbound/commit.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        load(properties, VERSION);
        load(properties, COMMIT);
        return new String[] {"ironbound " + properties.getProperty("version", "(not packaged)") + ", commit "
            + properties.getProperty("git.commit.id.abbrev", "unknown")
            + (properties.getProperty("git.dirty", "").equals("true") ? " with changes" : "")};
    }

    private static void load(Properties properties, String resource) throws IOException {
        try (InputStream in = Version.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(in);
            }
        }
    }
}
