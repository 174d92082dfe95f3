//! House rules for `html!`: policies that forbid styles in attributes, and faults of yew 0.23 that are best
//! kept clear of.

use crate::assert_none;
use crate::source::{Source, calls_of, flattened, is, is_word, line_of};
use proc_macro2::{Delimiter, Group, TokenTree};

/// A `style` attribute: strict policies of a host page forbid it.
fn style_attributes(source: &Source) -> Vec<String> {
    attributes(source, "style", "use a class, or `style().set_property` through a `NodeRef`")
}

/// Handlers that ancestors never hear.
fn deaf_handlers(source: &Source) -> Vec<String> {
    let mut wrong = attributes(source, "onfocus", "ancestors don't hear it: use `onfocusin`");
    wrong.extend(attributes(source, "onblur", "ancestors don't hear it: use `onfocusout`"));
    wrong
}

fn attributes(source: &Source, name: &str, instead: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for body in calls_of("html", source.tokens.clone()) {
        let tokens = flattened(body.stream());
        for window in tokens.windows(3) {
            let written = is_word(&window[0], name) && is(&window[1], '=') && !is(&window[2], '=');
            let short = matches!(&window[0], TokenTree::Group(group) if is_only(group, name));
            if written || short {
                lines.push(line_of(&window[0]));
            }
        }
    }
    // A call within another is seen twice.
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("src/{}:{line} has an attribute `{name}`: {instead}", source.name)).collect()
}

/// Whether a group is `{name}`.
fn is_only(group: &Group, name: &str) -> bool {
    let tokens: Vec<_> = group.stream().into_iter().collect();
    group.delimiter() == Delimiter::Brace && matches!(&*tokens, [only] if is_word(only, name))
}

/// `{ for iterator }`: beside siblings, inputs are made anew and lose text and focus (yew #3262, #4099).
fn spread_lists(source: &Source) -> Vec<String> {
    let mut lines = Vec::new();
    for body in calls_of("html", source.tokens.clone()) {
        for token in flattened(body.stream()) {
            if let TokenTree::Group(group) = &token
                && group.delimiter() == Delimiter::Brace
            {
                let inside: Vec<_> = group.stream().into_iter().collect();
                if inside.first().is_some_and(|first| is_word(first, "for"))
                    && !inside.iter().any(|token| is_word(token, "in"))
                {
                    lines.push(line_of(&token));
                }
            }
        }
    }
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("src/{}:{line} write `for x in xs {{ … }}`, with a key", source.name)).collect()
}

/// Elements of a list without a key.
fn children_without_a_key(source: &Source) -> Vec<String> {
    let mut lines = Vec::new();
    for body in calls_of("html", source.tokens.clone()) {
        let tokens = flattened(body.stream());
        for (at, token) in tokens.iter().enumerate() {
            if is_word(token, "for")
                && let Some(within) = tokens[at..].iter().position(|token| is_word(token, "in"))
                && let Some(body) = tokens[at + within..].iter().find_map(block)
                && !has_key(&body)
            {
                lines.push(line_of(token));
            }
        }
    }
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("src/{}:{line} a child of this list has no key", source.name)).collect()
}

fn block(token: &TokenTree) -> Option<Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.clone()),
        _ => None,
    }
}

/// Whether the element in a loop has a key; what is no element there can't be told.
fn has_key(body: &Group) -> bool {
    let mut tokens: Vec<_> = body.stream().into_iter().collect();
    // In `if wanted { <li key=… /> }` it is the element in the block.
    if tokens.first().is_some_and(|first| is_word(first, "if")) {
        return tokens.iter().filter_map(block).all(|group| has_key(&group));
    }
    if !tokens.first().is_some_and(|first| is(first, '<')) {
        return true;
    }
    let mut depth = 0;
    for at in 0..tokens.len() {
        let follows = |sign| at.checked_sub(1).is_some_and(|before| is(&tokens[before], sign));
        if is(&tokens[at], '<') {
            depth += 1;
        } else if is(&tokens[at], '>') && !follows('=') && !follows('-') {
            depth -= 1;
        }
        if depth == 0 {
            tokens.truncate(at);
            break;
        }
    }
    tokens
        .iter()
        .any(|token| is_word(token, "key") || matches!(token, TokenTree::Group(group) if is_only(group, "key")))
}

/// A component of the crate: its name, and what it does.
struct Component {
    name: String,
    body: Group,
}

fn components(source: &Source) -> Vec<Component> {
    let tokens: Vec<_> = source.tokens.clone().into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let marks = |name: &str| {
            matches!(token, TokenTree::Group(group)
            if group.delimiter() == Delimiter::Bracket && group.stream().into_iter().next().is_some_and(|first| is_word(&first, name)))
        };
        if marks("component") || marks("function_component") {
            let rest = &tokens[at..];
            let name = rest.iter().skip_while(|token| !is_word(token, "fn")).nth(1).unwrap();
            let body = rest.iter().find_map(block).unwrap();
            found.push(Component { name: name.to_string(), body });
        }
    }
    found
}

/// Components whose root is not one element: yew #4092 crashes when such a one is moved.
fn roots_that_are_no_element(source: &Source) -> Vec<String> {
    let mut wrong = Vec::new();
    for Component { name, body } in components(source) {
        for call in calls_of("html", body.stream()) {
            let mut tokens = call.stream().into_iter();
            let begins = tokens.next().is_some_and(|first| is(&first, '<'));
            let fragment = tokens.next().is_some_and(|second| is(&second, '>'));
            if !begins || fragment {
                wrong.push(format!(
                    "src/{}:{} `{name}` renders something else than one element",
                    source.name,
                    call.span_open().start().line
                ));
            }
        }
    }
    wrong
}

/// Hooks after an early return (yew #2026).
fn hooks_after_a_return(source: &Source) -> Vec<String> {
    let mut wrong = Vec::new();
    for Component { name, body } in components(source) {
        let tokens = flattened(body.stream());
        let left = tokens.windows(2).position(|pair| is_word(&pair[0], "return") && is_word(&pair[1], "html"));
        let hook = tokens
            .iter()
            .rposition(|token| matches!(token, TokenTree::Ident(word) if word.to_string().starts_with("use_")));
        if let (Some(left), Some(hook)) = (left, hook)
            && left < hook
        {
            wrong.push(format!("src/{}:{} `{name}` has a hook after a return", source.name, line_of(&tokens[hook])));
        }
    }
    wrong
}

#[test]
fn no_style_in_attributes() {
    assert_none(Source::all().iter().flat_map(style_attributes).collect());
}

#[test]
fn focus_is_heard_by_ancestors() {
    assert_none(Source::all().iter().flat_map(deaf_handlers).collect());
}

#[test]
fn lists_have_keys() {
    let sources = Source::all();
    assert_none(sources.iter().flat_map(spread_lists).chain(sources.iter().flat_map(children_without_a_key)).collect());
}

#[test]
fn a_component_is_one_element() {
    let sources = Source::all();
    assert!(sources.iter().flat_map(components).count() > 50, "the components are found");
    assert_none(sources.iter().flat_map(roots_that_are_no_element).collect());
}

#[test]
fn no_hook_after_a_return() {
    assert_none(Source::all().iter().flat_map(hooks_after_a_return).collect());
}

#[test]
fn what_is_forbidden_is_found() {
    let wrong = |check: fn(&Source) -> Vec<String>, text: &str| check(&Source::new("screens/a.rs", text)).len();
    assert_eq!(wrong(style_attributes, r#"html! { <p style="color: red" /> }"#), 1);
    assert_eq!(wrong(style_attributes, "html! { if a { <p {style} /> } }"), 1);
    assert_eq!(wrong(style_attributes, "let style = 1; html! { <p>{ style == 1 }</p> }"), 0);
    assert_eq!(wrong(deaf_handlers, "html! { <div onfocus={a}><i {onblur} /></div> }"), 2);
    assert_eq!(wrong(deaf_handlers, "html! { <div onfocusin={a} {onfocusout} /> }"), 0);
    assert_eq!(wrong(spread_lists, "html! { <ul>{ for items.iter().map(item) }</ul> }"), 1);
    assert_eq!(wrong(spread_lists, "html! { if a { for x in xs { <li key={x} /> } } }"), 0);
    assert_eq!(wrong(children_without_a_key, "html! { <ul>for x in xs { <li>{ x }</li> }</ul> }"), 1);
    assert_eq!(wrong(children_without_a_key, "html! { for x in xs { <Row<T> {x} /> } }"), 1);
    assert_eq!(wrong(children_without_a_key, "html! { for x in xs { if x > 1 { <li><b key={x} /></li> } } }"), 1);
    assert_eq!(wrong(children_without_a_key, "html! { for x in xs { <Row<T> a={|x| -> y} key={x} /> } }"), 0);
    assert_eq!(wrong(children_without_a_key, "html! { for key in xs { <Row {key} /> } }"), 0);
    let component = |body: &str| format!("#[component]\npub fn A(props: &P) -> Html {{ {body} }}");
    for body in ["html! { <>{ a }</> }", "html! {}", "if a { return html! {}; } html! { <p /> }", "html! { { a } }"] {
        assert_eq!(wrong(roots_that_are_no_element, &component(body)), 1, "{body}");
    }
    assert_eq!(wrong(roots_that_are_no_element, &component("html! { <@{tag}>{ a }</@> }")), 0);
    assert_eq!(wrong(roots_that_are_no_element, "fn piece() -> Html { html! { <>{ a }</> } }"), 0);
    let late = "let Some(a) = a else { return html! { <p /> } }; let b = use_words(); html! { <p /> }";
    assert_eq!(wrong(hooks_after_a_return, &component(late)), 1);
    let early = "let b = use_words(); let Some(a) = a else { return html! { <p /> } }; html! { <p /> }";
    assert_eq!(wrong(hooks_after_a_return, &component(early)), 0);
}
