//! What any page must keep, whatever is on it.

use crate::page::{HEADING_LEVEL, Page, around, text_of, within};
use scraper::ElementRef;
use std::collections::{HashMap, HashSet};

/// The rules that a page breaks, each with what breaks it.
pub fn broken(page: &Page) -> Vec<String> {
    let mut broken = page.errors();
    for rule in [
        one_element_around,
        named_controls,
        headings,
        ids,
        nothing_empty,
        lists,
        forms,
        choices,
        folds,
        pictures,
        heard,
        regions,
        texts,
        sentences,
        nothing_twice,
        language,
    ] {
        broken.extend(rule(page));
    }
    broken
}

/// An element as a complaint shows it.
fn shown(element: ElementRef) -> String {
    element.html().chars().take(160).collect()
}

fn complaints<'a>(elements: impl IntoIterator<Item = ElementRef<'a>>, of: &str) -> Vec<String> {
    elements.into_iter().map(|element| format!("{of}: {}", shown(element))).collect()
}

fn is_blank(element: ElementRef) -> bool {
    text_of(element).trim().is_empty()
}

fn has_attribute(element: ElementRef, name: &str) -> bool {
    element.attr(name).is_some_and(|value| !value.trim().is_empty())
}

fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    std::iter::successors(around(element), |element| around(*element))
}

/// Whether something around an element satisfies.
fn stands_in(element: ElementRef, test: impl Fn(ElementRef) -> bool) -> bool {
    ancestors(element).any(test)
}

fn is(element: ElementRef, names: &[&str]) -> bool {
    names.contains(&element.value().name())
}

fn children(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.children().filter_map(ElementRef::wrap)
}

fn first_child(element: ElementRef) -> Option<ElementRef> {
    children(element).next()
}

/// The interface is one element; a stray one would stand beside it.
fn one_element_around(page: &Page) -> Vec<String> {
    let around_all = page.all("div.widget");
    let one = around_all.len() == 1 && page.html.starts_with("<div") && page.html.ends_with("</div>");
    if one { Vec::new() } else { vec!["not one element around everything".to_owned()] }
}

fn named_controls(page: &Page) -> Vec<String> {
    let fields = page.all("input, select, textarea").into_iter().filter(|field| {
        let labelled = stands_in(*field, |label| is(label, &["label"]) && !is_blank(label));
        !labelled && !has_attribute(*field, "aria-label")
    });
    let buttons = page
        .all("button, summary")
        .into_iter()
        .filter(|button| is_blank(*button) && !has_attribute(*button, "aria-label"));
    let untyped = page.all("button").into_iter().filter(|button| !has_attribute(*button, "type"));
    // What the other language is called is said in it.
    let landmarks = page
        .all("nav, aside[aria-label], [role=group], [role=radiogroup], [role=tree]")
        .into_iter()
        .filter(|area| !has_attribute(*area, "aria-label") && !has_attribute(*area, "aria-labelledby"));
    let mut broken = complaints(fields, "a field without a label");
    broken.extend(complaints(buttons, "a button without a name"));
    broken.extend(complaints(untyped, "a button without a type"));
    broken.extend(complaints(landmarks, "an area without a name"));
    broken.extend(nested(page));
    broken
}

/// Something to press within something to press: only one of them can be reached.
fn nested(page: &Page) -> Vec<String> {
    let pressed = ["button", "a", "summary", "select", "textarea"];
    let inside = page.all("button, a, input, select, textarea, summary").into_iter();
    complaints(inside.filter(|inner| stands_in(*inner, |outer| is(outer, &pressed))), "a control within a control")
}

fn headings(page: &Page) -> Vec<String> {
    let headings = page.all("h1, h2, h3, h4, h5, h6");
    let level = |heading: &ElementRef| heading.value().name()[1..].parse::<u8>().unwrap();
    let mut broken = complaints(headings.iter().copied().filter(|heading| is_blank(*heading)), "an empty heading");
    let titles = headings.iter().filter(|heading| level(heading) == HEADING_LEVEL).count();
    if titles != 1 || headings.first().is_none_or(|first| level(first) != HEADING_LEVEL) {
        broken.push(format!("{titles} titles of the screen, and it must be one, before all other headings"));
    }
    for pair in headings.windows(2) {
        if level(&pair[1]) > level(&pair[0]) + 1 {
            broken.push(format!("a level is left out: {}", shown(pair[1])));
        }
    }
    broken
}

fn ids(page: &Page) -> Vec<String> {
    let mut known = HashSet::new();
    let twice = page.all("[id]").into_iter().filter(|element| !known.insert(element.attr("id").unwrap()));
    let mut broken = complaints(twice, "an id that is there twice");
    for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"] {
        for element in page.all(&format!("[{attribute}]")) {
            let named = element.attr(attribute).unwrap();
            if named.split_whitespace().any(|id| !known.contains(id)) {
                broken.push(format!("{attribute} names nothing that is there: {}", shown(element)));
            }
        }
    }
    broken
}

/// A text that is not there.
fn nothing_empty(page: &Page) -> Vec<String> {
    // A region is there before its text, so that it is read out.
    let waits = |element: ElementRef| matches!(element.attr("role"), Some("status" | "alert"));
    let texts = page.all("p, li, label, b, small, figcaption, option, svg text, svg title");
    let boxes = page
        .all("div, section, aside")
        .into_iter()
        .filter(|element| first_child(*element).is_none() && is_blank(*element));
    let empty = texts.into_iter().filter(|element| is_blank(*element) && !waits(*element));
    let mut broken = complaints(empty.chain(boxes.filter(|element| !waits(*element))), "nothing in it");
    for attribute in ["aria-label", "placeholder", "title"] {
        let empty =
            page.all(&format!("[{attribute}]")).into_iter().filter(|element| !has_attribute(*element, attribute));
        broken.extend(complaints(empty, &format!("an empty {attribute}")));
    }
    broken
}

fn lists(page: &Page) -> Vec<String> {
    let stray = page.all("ul, ol").into_iter().filter(|list| children(*list).any(|child| !is(child, &["li"])));
    let mut broken = complaints(stray, "a list with something else than items");
    let homeless = page.all("li").into_iter().filter(|item| around(*item).is_none_or(|list| !is(list, &["ul", "ol"])));
    broken.extend(complaints(homeless, "an item outside a list"));
    let empty = page.all("ul, ol").into_iter().filter(|list| first_child(*list).is_none());
    broken.extend(complaints(empty, "a list without items"));
    broken
}

fn forms(page: &Page) -> Vec<String> {
    let sends = |form: &ElementRef| within(*form, "[type=submit]").len() == 1;
    let mut broken = complaints(page.all("form").into_iter().filter(|form| !sends(form)), "a form without one way on");
    let outside = page
        .all(".choice")
        .into_iter()
        .filter(|question| first_child(*question).is_none_or(|first| !is(first, &["p"]) || is_blank(first)));
    broken.extend(complaints(outside, "a question without its words"));
    broken.extend(complaints(page.all("form form"), "a form within a form"));
    broken.extend(complaints(
        page.all("[tabindex]").into_iter().filter(|it| !["0", "-1"].contains(&it.attr("tabindex").unwrap())),
        "an order of its own",
    ));
    broken
}

/// Options of a question: its own name, one answer where there can be one, nothing twice.
fn choices(page: &Page) -> Vec<String> {
    let mut broken = Vec::new();
    let mut questions = HashSet::new();
    for question in page.all(".choice") {
        let options = within(question, "input");
        let names: HashSet<_> = options.iter().map(|option| option.attr("name").unwrap_or_default()).collect();
        if names.len() != 1 || !questions.insert(names.into_iter().next().unwrap_or_default()) {
            broken.push(format!("a question that shares its name: {}", shown(question)));
        }
        let one = options.iter().all(|option| option.attr("type") == Some("radio"));
        if one && options.iter().filter(|option| option.attr("checked").is_some()).count() > 1 {
            broken.push(format!("more than one answer: {}", shown(question)));
        }
        let mut values = HashSet::new();
        let twice = options.iter().copied().filter(|option| !values.insert(option.attr("value").unwrap_or_default()));
        broken.extend(complaints(twice, "an option that is there twice"));
    }
    for select in page.all("select") {
        let mut values = HashSet::new();
        let options = within(select, "option").into_iter();
        let twice = options.filter(|option| !values.insert(option.attr("value").unwrap_or_default().to_owned()));
        broken.extend(complaints(twice, "an option that is there twice"));
    }
    broken
}

fn folds(page: &Page) -> Vec<String> {
    let unnamed = page
        .all("details")
        .into_iter()
        .filter(|fold| first_child(*fold).is_none_or(|first| !is(first, &["summary"])) || children(*fold).count() < 2);
    complaints(unnamed, "a fold without a name, or with nothing in it")
}

fn is_hidden(element: ElementRef) -> bool {
    let hidden = |element: ElementRef| element.attr("aria-hidden") == Some("true");
    hidden(element) || stands_in(element, hidden)
}

/// What a screen reader says of the page: nothing twice, no bits of pictures, and of each control what it is about.
fn heard(page: &Page) -> Vec<String> {
    let is_control = |element: ElementRef| matches!(element.attr("role"), Some("button" | "treeitem"));
    let bits = page.all("svg[role=group] text, svg[role=tree] text").into_iter();
    let bits = bits.filter(|text| !is_hidden(*text) && !stands_in(*text, is_control));
    let mut broken = complaints(bits, "a bit of a picture that is read");
    let titles = page.all("svg[role=img] title").into_iter().filter(|title| !is_hidden(*title));
    broken.extend(complaints(titles, "a bit of a picture that is read"));
    broken.extend(complaints(page.all("svg [aria-label]:has(> title)"), "a name that is read again"));
    for area in page.all("[aria-label]") {
        let name = area.attr("aria-label").unwrap_or_default();
        let same = within(area, "p, b, h2, h3").into_iter();
        broken
            .extend(complaints(same.filter(|it| text_of(*it) == name && !is_hidden(*it)), "a name that is read again"));
    }
    // Chromium takes a letter that has a style of its own for no part of a name, and nothing is left.
    let capitals = page.all(".cap").into_iter().filter(|element| text_of(*element).chars().count() == 1);
    broken.extend(complaints(capitals, "a name of one letter"));
    let mut named = HashMap::<String, u32>::new();
    for button in page.all("button").into_iter().filter(|button| !is_hidden(*button)) {
        *named.entry(text_of(button)).or_default() += 1;
    }
    // What is done to all of the page may be done at its head and at its foot.
    let same = named.into_iter().filter(|(name, count)| *count > 2 && !name.is_empty());
    broken.extend(same.map(|(name, count)| format!("{count} buttons of one name: {name}")));
    broken
}

/// So many characters one listens to while one does something else.
const HEARD_AT_ONCE: usize = 200;

/// What is read out by itself, beside the screen's work, is short.
fn regions(page: &Page) -> Vec<String> {
    let regions = page.all("[role=status]:not(.notices, .banners), [role=alert]").into_iter();
    complaints(
        regions.filter(|region| text_of(*region).chars().count() > HEARD_AT_ONCE),
        "a long text that is read out",
    )
}

fn pictures(page: &Page) -> Vec<String> {
    let unsaid = page.all("svg").into_iter().filter(|svg| !is_hidden(*svg) && !has_attribute(*svg, "aria-label"));
    let mut broken = complaints(unsaid, "a picture that is not said in words");
    // A hidden control can still be reached by the keyboard.
    let reached = page.all("[aria-hidden=true] button, [aria-hidden=true] input, [aria-hidden=true] [tabindex]");
    broken.extend(complaints(reached, "a control that is hidden"));
    broken
}

/// Every piece of text on the page, with the element it stands in, and what attributes say.
fn said(page: &Page) -> Vec<(ElementRef<'_>, String)> {
    let mut said = Vec::new();
    for element in page.all("*") {
        // What stands in a line is read as one: a name in bold, and what follows it.
        if is(element, &["p", "li", "h1", "h2", "h3", "h4", "button", "summary", "option", "figcaption"])
            || (is(element, &["span", "b", "small", "text", "title", "div", "td"]) && first_child(element).is_none())
        {
            said.push((element, text_of(element)));
        }
        for attribute in ["aria-label", "placeholder", "title", "value"] {
            let typed =
                attribute == "value" && is(element, &["input", "option"]) && element.attr("type") != Some("text");
            if let Some(value) = element.attr(attribute).filter(|_| !typed) {
                said.push((element, value.to_owned()));
            }
        }
    }
    said
}

fn texts(page: &Page) -> Vec<String> {
    let mut broken = Vec::new();
    for (_, text) in said(page) {
        let mut complain = |of: &str| broken.push(format!("{of}: {text:?}"));
        if has_placeholder(&text) {
            complain("a name that was not filled in");
        }
        if text.contains("  ") || text.contains("\u{a0} ") || text.contains(" \u{a0}") {
            complain("two spaces");
        }
        if [" .", " ,", " ;", " !", " ?", " )", "( "].iter().any(|sign| text.contains(sign)) {
            complain("a space before a sign");
        }
        if ["..", ",,", ",.", ".,", ";.", "?.", "!.", "::"].iter().any(|signs| text.contains(signs)) {
            complain("two signs");
        }
        if ["undefined", "NaN", "Some(", "null", "inf%"].iter().any(|word| text.contains(word)) {
            complain("a word of the program");
        }
        if text.contains(['"', '\'']) {
            complain("quotes of a typewriter");
        }
    }
    broken
}

/// What is said above the screen is said in sentences.
fn sentences(page: &Page) -> Vec<String> {
    let is_sentence = |text: &str| {
        text.starts_with(|first: char| first.is_uppercase() || matches!(first, '«' | '“'))
            && text.ends_with(['.', '?', '!', '…'])
    };
    complaints(
        page.all(".notice > p, .problem")
            .into_iter()
            .filter(|element| !is_blank(*element) && !is_sentence(&text_of(*element))),
        "no sentence",
    )
}

/// A step or a sentence that stands twice on a page reads as if a machine had made the page. Why something
/// ranks where it does may well be said of two things, and how a figure came about under two figures.
fn nothing_twice(page: &Page) -> Vec<String> {
    let mut seen = HashSet::new();
    let is_folded = |element: &ElementRef| stands_in(*element, |around| is(around, &["details"]));
    let paragraphs = page.all("p:not(.mute)").into_iter().filter(|element| !is_folded(element)).map(text_of);
    let sentences = paragraphs.filter(|text| text.split_whitespace().count() >= 6);
    sentences.filter(|text| !seen.insert(text.clone())).map(|text| format!("said twice: {text}")).collect()
}

/// Whether a text has `{name}` in it.
fn has_placeholder(text: &str) -> bool {
    text.split('{').skip(1).any(|rest| {
        rest.split_once('}').is_some_and(|(name, _)| {
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        })
    })
}

/// Words that are the same in every language: codes, keys, and what stands in files and links.
const ANY_LANGUAGE: &[&str] = &[
    "QR",
    "JSON",
    "RUB",
    "USD",
    "EUR",
    "KZT",
    "BYN",
    "GBP",
    "ClearAction",
    "FMEA",
    "cookies",
    "Enter",
    "Delete",
    "Insert",
    "F2",
    "tangent",
    "touchpoints",
    "parent",
    "hotel",
];

/// A text in another language than the page's.
fn language(page: &Page) -> Vec<String> {
    let mut broken = Vec::new();
    if page.root().attr("lang") != Some(&page.language) {
        broken.push("the page doesn’t say its language".to_owned());
    }
    let cyrillic = |word: &str| word.chars().any(|c| ('\u{400}'..'\u{500}').contains(&c));
    let latin = |word: &str| word.chars().filter(char::is_ascii_alphabetic).count() > 1;
    let mut strange: HashMap<String, String> = HashMap::new();
    for (element, text) in said(page) {
        let otherwise = element.attr("lang").is_some_and(|lang| lang != page.language)
            || stands_in(element, |outer| outer.attr("lang").is_some_and(|lang| lang != page.language));
        if otherwise || text.starts_with("http") {
            continue;
        }
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !ANY_LANGUAGE.contains(word)) {
            let foreign = if page.language == "ru" { latin(word) } else { cyrillic(word) };
            if foreign {
                strange.entry(word.to_owned()).or_insert_with(|| text.clone());
            }
        }
    }
    broken.extend(strange.into_iter().map(|(word, text)| format!("a word of another language, “{word}”: {text}")));
    broken
}

/// Each rule is broken by what it is there for.
#[test]
fn what_is_wrong_is_found() {
    let around = |inside: &str| format!("<div class=\"widget\" lang=\"en\"><h2>Title</h2>{inside}</div>");
    let complaints = |inside: &str| broken(&Page::of("en", around(inside)));
    assert_eq!(complaints("<p>Fine.</p>"), [""; 0]);
    for (inside, complaint) in [
        ("<p><div>a</div></p>", "No <p> tag to close"),
        ("<input type=\"text\">", "a field without a label"),
        ("<label> <select></select></label>", "a field without a label"),
        ("<button type=\"button\"> </button>", "a button without a name"),
        ("<button>a</button>", "a button without a type"),
        ("<nav>a</nav>", "an area without a name"),
        ("<details><summary>a<input aria-label=\"a\"></summary><p>a</p></details>", "a control within a control"),
        ("<h3></h3>", "an empty heading"),
        ("<h2>a</h2>", "2 titles of the screen"),
        ("<h4>a</h4>", "a level is left out"),
        ("<b id=\"a\">a</b><b id=\"a\">b</b>", "an id that is there twice"),
        ("<label for=\"a\">a</label>", "for names nothing that is there"),
        ("<p></p>", "nothing in it"),
        ("<div></div>", "nothing in it"),
        ("<p class=\"problem\">already there</p>", "no sentence"),
        ("<svg aria-label=\"\"></svg>", "an empty aria-label"),
        ("<ul><li>a</li><p>b</p></ul>", "a list with something else than items"),
        ("<div><li>a</li></div>", "an item outside a list"),
        ("<ul></ul>", "a list without items"),
        ("<form><p>a</p></form>", "a form without one way on"),
        (
            "<div class=\"choice\"><label>a<input type=\"radio\" name=\"a\"></label></div>",
            "a question without its words",
        ),
        ("<p tabindex=\"1\">a</p>", "an order of its own"),
        (
            "<div class=\"choice\"><p>a</p><input name=\"a\" aria-label=\"a\"><input name=\"b\" aria-label=\"b\"></div>",
            "a question that shares its name",
        ),
        (
            "<div class=\"choice\"><p>a</p><label>a<input type=\"radio\" name=\"a\" value=\"1\" checked></label>\
             <label>b<input type=\"radio\" name=\"a\" value=\"2\" checked></label></div>",
            "more than one answer",
        ),
        (
            "<label>a<select><option value=\"1\">a</option><option value=\"1\">b</option></select></label>",
            "an option that is there twice",
        ),
        ("<details><summary>a</summary></details>", "a fold without a name"),
        ("<svg></svg>", "a picture that is not said in words"),
        ("<div aria-hidden=\"true\"><button type=\"button\">a</button></div>", "a control that is hidden"),
        ("<svg role=\"group\" aria-label=\"a\"><text>b</text></svg>", "a bit of a picture"),
        ("<svg role=\"img\" aria-label=\"a\"><g><title>b</title></g></svg>", "a bit of a picture"),
        ("<svg aria-label=\"a\"><g aria-label=\"b\"><title>b</title></g></svg>", "a name that is read again"),
        ("<nav aria-label=\"a\"><p>a</p></nav>", "a name that is read again"),
        ("<b class=\"cap\">1</b>", "a name of one letter"),
        (&"<button type=\"button\">a</button>".repeat(3), "3 buttons of one name"),
        (&format!("<p role=\"status\">{}</p>", "a ".repeat(150).trim()), "a long text that is read out"),
        ("<p>{name} is</p>", "a name that was not filled in"),
        ("<p>a <b> b</b></p>", "two spaces"),
        ("<p>a , b</p>", "a space before a sign"),
        ("<p>a..</p>", "two signs"),
        ("<p>NaN %</p>", "a word of the program"),
        ("<p>it's</p>", "quotes of a typewriter"),
        ("<p>a b c d e f</p><p>a b c d e f</p>", "said twice"),
        ("<p>Слово</p>", "a word of another language"),
    ] {
        let found = complaints(inside);
        assert!(found.iter().any(|found| found.contains(complaint)), "{inside}: {found:?}");
    }
    assert!(!broken(&Page::of("ru", around("<p>a</p>"))).is_empty(), "the page’s language");
    assert!(!broken(&Page::of("en", format!("{}<p>a</p>", around("")))).is_empty(), "something beside the interface");
}
