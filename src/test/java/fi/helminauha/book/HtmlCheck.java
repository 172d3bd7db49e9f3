package fi.helminauha.book;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// What a reader who does not see needs of a page, and what nobody wants in it: the points that checkers of the web
/// look for, as far as a file tells them.
final class HtmlCheck {
    private static final Pattern VOID = Pattern.compile("<(meta|link)\\b([^>]*[^/])>");
    private static final Set<String> NO_PART = Set.of(
            "script", "iframe", "object", "embed", "img", "video", "audio", "form", "input", "button", "base", "link");

    private final List<String> faults = new ArrayList<>();
    private final Document document;

    private HtmlCheck(Document document) {
        this.document = document;
    }

    /// The page as a tree.
    static Document tree(String page) {
        try {
            var xml = VOID.matcher(page.replace("<!DOCTYPE html>", "")).replaceAll("<$1$2/>");
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.strip())));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + "\n" + page.substring(0, Math.min(2_000, page.length())), e);
        }
    }

    /// What is wrong with a page; empty where nothing is.
    static List<String> faults(String page) {
        var check = new HtmlCheck(tree(page));
        check.all();
        return check.faults;
    }

    static Stream<Element> elements(Document document, String... names) {
        return Stream.of(names.length == 0 ? new String[] {"*"} : names).flatMap(name -> {
            var nodes = document.getElementsByTagName(name);
            var found = new ArrayList<Element>();
            for (var i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found.stream();
        });
    }

    private void all() {
        require(!document.getDocumentElement().getAttribute("lang").isEmpty(), "the page has no language");
        require(!text("title").isBlank(), "the page has no title");
        headings();
        links();
        tables();
        lists();
        names();
        elements(document)
                .filter(it -> NO_PART.contains(it.getTagName()) && !isSheet(it))
                .forEach(it -> fault("a " + it.getTagName()));
        elements(document).forEach(element -> {
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                require(!attributes.item(i).getNodeName().startsWith("on"), "a script in " + element.getTagName());
                require(
                        !attributes.item(i).getNodeName().equals("src"),
                        "something is fetched: " + element.getTagName());
            }
        });
    }

    private static boolean isSheet(Element element) {
        return element.getAttribute("href").equals("book.css");
    }

    private String text(String name) {
        return elements(document, name).map(Node::getTextContent).findFirst().orElse("");
    }

    /// One of the highest for each language, and none is left out.
    private void headings() {
        var before = 0;
        for (var heading : elements(document)
                .filter(it -> it.getTagName().matches("h[1-6]"))
                .toList()) {
            var level = heading.getTagName().charAt(1) - '0';
            require(level <= before + 1, "after h" + before + " comes h" + level + ": " + heading.getTextContent());
            require(!heading.getTextContent().isBlank(), "a heading without words");
            before = level;
        }
        require(elements(document, "h1").findAny().isPresent(), "no h1");
    }

    private void links() {
        var ids = new HashSet<String>();
        elements(document)
                .map(it -> it.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> require(ids.add(id), "twice " + id));
        elements(document, "a").forEach(link -> {
            var target = link.getAttribute("href");
            require(
                    target.startsWith("https://") || target.matches("(([a-z]{2}-\\d{3}|nav)\\.xhtml)?(#[a-z0-9-]+)?"),
                    "a link to " + target);
            require(!target.startsWith("#") || ids.contains(target.substring(1)), "no place for " + target);
            require(!link.getTextContent().isBlank(), "a link without words to " + target);
        });
        elements(document)
                .filter(it -> it.hasAttribute("aria-labelledby"))
                .forEach(it -> require(
                        ids.contains(it.getAttribute("aria-labelledby")),
                        "no name " + it.getAttribute("aria-labelledby")));
    }

    private void tables() {
        elements(document, "th").forEach(cell -> {
            require(Set.of("row", "col").contains(cell.getAttribute("scope")), "a head of nothing");
            require(!cell.getTextContent().isBlank(), "a head without words");
        });
        elements(document, "table")
                .forEach(table -> require(table.getElementsByTagName("th").getLength() > 0, "a table without heads"));
    }

    private void lists() {
        elements(document, "ul", "ol").forEach(list -> {
            var children = list.getChildNodes();
            var items = 0;
            for (var i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element child) {
                    require(child.getTagName().equals("li"), "in a list a " + child.getTagName());
                    items++;
                }
            }
            require(items > 0, "an empty list");
        });
        elements(document, "li")
                .forEach(item -> require(item.getParentNode().getNodeName().matches("ul|ol"), "an item of no list"));
    }

    private void names() {
        elements(document, "svg").forEach(figure -> {
            require(figure.getAttribute("role").equals("img"), "a drawing that is no figure");
            require(!figure.getAttribute("aria-label").isBlank(), "a figure without words");
        });
        elements(document, "section", "nav")
                .forEach(part -> require(
                        part.hasAttribute("aria-label")
                                || part.hasAttribute("aria-labelledby")
                                || part.hasAttribute("role"),
                        "a part without a name"));
    }

    private void require(boolean isRight, String fault) {
        if (!isRight) {
            fault(fault);
        }
    }

    private void fault(String fault) {
        faults.add(fault);
    }

    /// All that is read.
    static String words(Document document) {
        return elements(document, "body").map(Node::getTextContent).collect(Collectors.joining());
    }
}
