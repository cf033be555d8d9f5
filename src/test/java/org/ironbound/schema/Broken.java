package org.ironbound.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Texts that differ from a valid one by one change somewhere. */
public final class Broken {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String valid;
    private final List<String> texts = new ArrayList<>();

    private Broken(String valid) {
        this.valid = valid;
    }

    /** With a member more in one object, of each. */
    public static List<String> withAnotherMember(String valid) {
        Broken broken = new Broken(valid);
        broken.at("", MAPPER.readTree(valid), path -> broken.change(path, object -> object.put("another", "1")));
        return broken.texts;
    }

    /**
     * Without one member of one object, of each.
     *
     * @param optional the path of a member that may be missing, a regular expression
     */
    public static List<String> withoutAMember(String valid, String optional) {
        Broken broken = new Broken(valid);
        broken.at("", MAPPER.readTree(valid), path -> {
            for (String name : MAPPER.readTree(valid).at(path).propertyNames()) {
                if (!(path + "/" + name).matches(optional)) {
                    broken.change(path, object -> object.remove(name));
                }
            }
        });
        return broken.texts;
    }

    private void change(String path, Consumer<ObjectNode> change) {
        JsonNode root = MAPPER.readTree(valid);
        change.accept((ObjectNode) root.at(path));
        texts.add(root.toString());
    }

    private void at(String path, JsonNode node, Consumer<String> object) {
        if (node.isObject()) {
            object.accept(path);
            node.properties().forEach(member -> at(path + "/" + member.getKey(), member.getValue(), object));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                at(path + "/" + i, node.get(i), object);
            }
        }
    }
}
