//! The mind map as SVG, a tree for keyboard and pointer. Where the focus goes is settled in the page itself:
//! what has the focus is what is chosen.

use super::mark;
use crate::domain::TouchpointId;
use crate::picture::mind::{Mind, Node, TOUCHPOINTS, What, mind};
use crate::ui::Msg;
use crate::ui::deeper::DeeperMsg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use wasm_bindgen::JsCast;
use web_sys::{Element as WebElement, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Draws what is shown of the tree. The title of a node stands in its label, `told` is all that is said of it.
pub fn drawing(
    view: &View<'_>,
    nodes: &[Node],
    chosen: usize,
    label: &dyn Fn(&Node) -> String,
    told: &dyn Fn(&Node) -> String,
) -> Element {
    let Mind { width, height, placed, branches } = mind(nodes, label);
    let mut lines = el("g").is("aria-hidden", "true");
    for branch in &branches {
        lines = lines.with(el("path.branch").attr("d", branch));
    }
    let (width, height) = (width.to_string(), height.to_string());
    let mut tree = el("svg.mind")
        .is("role", "tree")
        .attr("aria-label", view.words.text(crate::pack::T::DeeperTree))
        .attr("viewBox", &["0 0 ", &width, " ", &height].concat())
        .attr("width", &width)
        .attr("height", &height)
        .on(On::KeyDown, view.link, Act::Read(pressed))
        .on(On::Click, view.link, Act::Read(clicked))
        .with(lines);
    for placed in placed {
        let Some(node) = nodes.get(placed.node) else { break };
        let is_chosen = placed.node == chosen;
        let selector = match (is_chosen, node.level < TOUCHPOINTS) {
            (true, true) => "g.node.head.chosen",
            (false, true) => "g.node.head",
            (true, false) => "g.node.chosen",
            (false, false) => "g.node",
        };
        let (x, y) = placed.at;
        let area = el("rect").number("x", x).number("y", y - 22).number("width", placed.width).is("height", "44");
        let mut text = x + 10;
        let mut group = marked(el(selector), nodes, node)
            .key(&node.id)
            .is("role", "treeitem")
            .attr("aria-level", &node.level.to_string())
            .is("aria-selected", if is_chosen { "true" } else { "false" })
            .is("tabindex", if is_chosen { "0" } else { "-1" })
            .on(On::Focus, view.link, Act::Read(chosen_at))
            .with(el("title").text(&told(node)))
            .with(area.is("rx", "8"));
        if let What::Point(at) = node.what
            && let Some(point) = view.ground.points.get(at)
        {
            text = x + 34;
            let mark = mark::mark(point.impression(), 20);
            group = group.with(mark.number("x", x + 8).number("y", y - 10));
        }
        let up = 5 - 8 * i32::try_from(placed.lines.len()).unwrap_or(1);
        for (line, down) in placed.lines.iter().zip([8, 24]) {
            group = group.with(el("text").number("x", text).number("y", y + up + down).text(line));
        }
        if node.end > placed.node + 1 {
            let (x, y) = placed.knob;
            let circle = el("circle").number("cx", x).number("cy", y).is("r", "11");
            let count = if node.open { "−".to_owned() } else { (node.end - placed.node - 1).to_string() };
            let knob = el("g.knob").is("aria-hidden", "true").with(circle);
            group = group
                .is("aria-expanded", if node.open { "true" } else { "false" })
                .with(knob.with(el("text").number("x", x).number("y", y + 5).text(&count)));
        }
        tree = tree.with(group);
    }
    el("div.mind-box").with(tree)
}

/// Says in the page what an element stands for, and in what it is.
pub fn marked(element: Element, nodes: &[Node], node: &Node) -> Element {
    let whole = node.whole.and_then(|whole| nodes.get(whole)).map_or("", |whole| &whole.id);
    element.attr("data-id", &node.id).attr("data-in", whole)
}

/// The element that an event came to which stands for something.
fn node_of(event: &Event) -> Option<WebElement> {
    event.target()?.dyn_into::<WebElement>().ok()?.closest("[data-id]").ok()?
}

/// What in the mind map the pointer is at, and when; nothing where it is elsewhere.
pub fn pointed(event: &Event) -> Option<(String, f64)> {
    let target: WebElement = event.target()?.dyn_into().ok()?;
    let node = target.closest("g[data-id]").ok()?;
    Some((node.map(|node| id_of(&node)).unwrap_or_default(), event.time_stamp()))
}

/// What an element stands for.
fn id_of(element: &WebElement) -> String {
    element.get_attribute("data-id").unwrap_or_default()
}

/// Something on the screen of an element.
pub fn near(element: &WebElement, selector: &str) -> Option<WebElement> {
    element.closest(".deeper").ok()??.query_selector(selector).ok()?
}

/// Puts the focus on an element, be it SVG or not.
pub fn focus(element: Option<WebElement>) {
    if let Some(element) = element {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Removes what an element stands for; what it was part of is chosen then.
pub fn removed(element: &WebElement) -> Option<Msg> {
    let id = TouchpointId::parse(&id_of(element))?;
    let whole = whole_of(element);
    if let Some(button) = whole.as_ref().and_then(|whole| whole.dyn_ref::<HtmlElement>()) {
        button.click();
    }
    focus(whole);
    Some(Msg::TouchpointDropped(id))
}

fn with(element: &WebElement, name: &str, id: &str) -> Option<WebElement> {
    near(element, &["[", name, "=\"", id, "\"]"].concat())
}

fn whole_of(element: &WebElement) -> Option<WebElement> {
    with(element, "data-id", &element.get_attribute("data-in")?)
}

/// The node of an event is chosen.
pub fn chosen_at(event: &Event) -> Option<Msg> {
    Some(Msg::Deeper(DeeperMsg::Chosen(id_of(&node_of(event)?))))
}

/// The node of an event is opened or closed.
pub fn toggled_at(event: &Event) -> Option<Msg> {
    let node = node_of(event)?;
    let open = node.get_attribute("aria-expanded")? == "true";
    Some(Msg::Deeper(DeeperMsg::Folded(id_of(&node), !open)))
}

fn clicked(event: &Event) -> Option<Msg> {
    let target: WebElement = event.target()?.dyn_into().ok()?;
    if target.closest(".knob").ok()?.is_some() { toggled_at(event) } else { chosen_at(event) }
}

/// A key on a node: the arrows go about, the others do what the fields below do.
fn pressed(event: &Event) -> Option<Msg> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    let node = node_of(event)?;
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return None;
    }
    let open = node.get_attribute("aria-expanded");
    let mut message = None;
    match (&*key.key(), open.as_deref()) {
        ("ArrowRight", Some("false")) | ("ArrowLeft", Some("true")) => message = toggled_at(event),
        ("ArrowRight", _) => focus(with(&node, "data-in", &id_of(&node))),
        ("ArrowLeft", _) => focus(whole_of(&node)),
        ("ArrowDown", _) => focus(beside(&node, 1)),
        ("ArrowUp", _) => focus(beside(&node, u32::MAX)),
        ("Enter" | "F2", _) => {
            let field: Option<HtmlInputElement> = near(&node, ".name input").and_then(|it| it.dyn_into().ok());
            if let Some(field) = field {
                field.select();
                focus(Some(field.into()));
            }
        }
        ("+" | "Insert", _) => focus(near(&node, ".own input")),
        ("Delete", _) => message = removed(&node),
        _ => return None,
    }
    event.prevent_default();
    message
}

/// The next one of the same column, `step` down.
fn beside(node: &WebElement, step: u32) -> Option<WebElement> {
    let level = node.get_attribute("aria-level")?;
    let column = node.parent_element()?.query_selector_all(&["[aria-level=\"", &level, "\"]"].concat()).ok()?;
    let mut at = 0;
    while column.get(at)?.dyn_ref() != Some(node) {
        at += 1;
    }
    column.get(at.wrapping_add(step))?.dyn_into().ok()
}
