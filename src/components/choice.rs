//! One question with a few options, of which one or several are chosen.

use super::svg::Mark;
use crate::browser::{event, focus};
use crate::domain::Impression;
use crate::method::Point;
use crate::narrative;
use crate::state::{FocusTarget, WIDGET, use_focus_wish};
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// A question, and what helps to understand it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Tells it from others on the screen.
    pub name: AttrValue,
    pub text: AttrValue,
    /// What it is about, for those who don't see where it stands.
    pub about: Option<AttrValue>,
    /// What helps to answer it.
    pub hint: Option<AttrValue>,
    /// Why one cannot go on without an answer.
    pub problem: Option<AttrValue>,
}

impl Question {
    /// A question that needs no more than its words.
    pub fn new(name: impl Into<AttrValue>, text: &AttrValue) -> Self {
        Self { name: name.into(), text: text.clone(), ..Self::default() }
    }
}

/// What an option says.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// A title, as it is.
    Title(AttrValue),
    /// A word or a few, beginning with a capital letter.
    Word(AttrValue),
    /// A name and what it means.
    Named { name: AttrValue, note: AttrValue },
    /// A sign for what its name says to those who hear it.
    Sign { sign: AttrValue, name: AttrValue },
    /// An impression: its mark, its name and what it means.
    Marked { impression: Impression, name: AttrValue, note: AttrValue },
}

/// One option: what is meant when it is chosen (or dropped, where several can be).
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption<T> {
    pub value: T,
    /// Tells it from others of the question.
    pub id: AttrValue,
    pub label: Label,
    pub chosen: bool,
}

impl<T> ChoiceOption<T> {
    /// An option of one word or a few.
    pub fn word(value: T, id: impl Into<AttrValue>, word: &AttrValue, chosen: bool) -> Self {
        Self { value, id: id.into(), label: Label::Word(word.clone()), chosen }
    }

    /// A touchpoint, with where it belongs.
    pub fn touchpoint(value: T, point: &Point, words: &Words, chosen: bool) -> Self {
        let name = narrative::title(&point.touchpoint, words);
        let note = point.cell.map(|cell| narrative::cell(cell, words)).unwrap_or_default();
        Self { value, id: point.id().to_string().into(), label: Label::Named { name, note }, chosen }
    }
}

/// How a question looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChoiceLook {
    #[default]
    Chips,
    SmallChips,
    FoundChips,
    Stage,
    Cards,
    Scale,
    /// Answers joined to one strip.
    Strip,
    /// The question with its strip beside it.
    Row,
    /// A row that belongs to the one above it.
    RowBelow,
    Statement,
}

impl ChoiceLook {
    fn class(self) -> &'static str {
        match self {
            Self::Chips => "chips",
            Self::SmallChips => "chips small",
            Self::FoundChips => "chips found",
            Self::Stage => "chips stage",
            Self::Cards => "cards",
            Self::Scale => "scale",
            Self::Strip => "strip",
            Self::Row => "strip row",
            Self::RowBelow => "strip row below",
            Self::Statement => "chips statement",
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct ChoiceProps<T: PartialEq> {
    pub question: Question,
    pub options: Vec<ChoiceOption<T>>,
    #[prop_or_default]
    pub look: ChoiceLook,
    /// Several can be chosen.
    #[prop_or_default]
    pub several: bool,
    /// It takes the focus when the screen changes.
    #[prop_or_default]
    pub first_on_screen: bool,
    pub onchoose: Callback<T>,
}

/// A question about something. What it draws doesn't depend on what its options mean: [`ChoiceList`] does that.
#[component]
pub fn Choice<T: Clone + PartialEq + 'static>(props: &ChoiceProps<T>) -> Html {
    let rows = props.options.iter().map(|ChoiceOption { id, label, chosen, .. }| Row {
        id: id.clone(),
        label: label.clone(),
        chosen: *chosen,
    });
    let onchoose = {
        let values: Vec<T> = props.options.iter().map(|option| option.value.clone()).collect();
        let onchoose = props.onchoose.clone();
        move |place: usize| {
            if let Some(value) = values.get(place) {
                onchoose.emit(value.clone());
            }
        }
    };
    html! {
        <ChoiceList
            question={props.question.clone()}
            rows={rows.collect::<Vec<_>>()}
            look={props.look}
            several={props.several}
            first_on_screen={props.first_on_screen}
            {onchoose}
        />
    }
}

/// An option as it is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    id: AttrValue,
    label: Label,
    chosen: bool,
}

#[derive(PartialEq, Properties)]
struct ChoiceListProps {
    question: Question,
    rows: Vec<Row>,
    look: ChoiceLook,
    several: bool,
    first_on_screen: bool,
    /// Gets the place of the option.
    onchoose: Callback<usize>,
}

/// A question with its options. Within it the keys 1 to 9 choose.
#[component]
fn ChoiceList(props: &ChoiceListProps) -> Html {
    let node = use_node_ref();
    use_focus_wish({
        let (node, first_on_screen) = (node.clone(), props.first_on_screen);
        Callback::from(move |target| {
            let is_meant = first_on_screen && target == FocusTarget::FirstChoice;
            if is_meant {
                focus::begin_at(chosen_or_first(&node), WIDGET);
            }
            is_meant
        })
    });
    let onchoose = use_latest(&props.onchoose);
    let onkeydown = {
        let node = node.clone();
        move |pressed: KeyboardEvent| {
            // Unless a text is being typed.
            let on_option = pressed
                .target_dyn_into::<HtmlInputElement>()
                .is_some_and(|input| matches!(&*input.type_(), "radio" | "checkbox"));
            if let (true, Some(question)) = (on_option, node.cast()) {
                choose_by_number(&question, &pressed);
            }
        }
    };
    let Question { name, text, about, hint, problem } = &props.question;
    let asked_id = format!("{name}-asked");
    let problem_id = problem.as_ref().map(|_| format!("{name}-problem"));
    // No fieldset: WebKit lets its legend stand in no row, and measures it twice where the fieldset stands in a column.
    html! {
        <div
            class={classes!("choice", props.look.class())}
            role={if props.several { "group" } else { "radiogroup" }}
            aria-labelledby={asked_id.clone()}
            aria-describedby={problem_id.clone()}
            ref={node}
            {onkeydown}
        >
            <p class="asked" id={asked_id}>
                <span>{ text }</span>
                if let Some(about) = about {
                    <span class="unseen">{ " " }{ about }</span>
                }
            </p>
            if let Some(hint) = hint {
                <p class="hint">{ hint }</p>
            }
            if let Some(problem) = problem {
                <p class="problem" role="alert" id={problem_id}>{ problem }</p>
            }
            <div class="options">
                for (place, row) in props.rows.iter().enumerate() {
                    <OptionRow
                        key={&*row.id}
                        row={row.clone()}
                        {place}
                        question={name}
                        several={props.several}
                        onchoose={&onchoose}
                    />
                }
            </div>
        </div>
    }
}

/// Always the same callback, which calls the latest one: whoever holds it is not drawn anew for it.
#[hook]
fn use_latest(callback: &Callback<usize>) -> Callback<usize> {
    let latest = use_mut_ref(|| callback.clone());
    latest.replace(callback.clone());
    use_callback((), move |place, ()| {
        let callback = latest.borrow().clone();
        callback.emit(place);
    })
}

#[derive(PartialEq, Properties)]
struct OptionRowProps {
    row: Row,
    place: usize,
    /// The name of the question.
    question: AttrValue,
    several: bool,
    onchoose: Callback<usize>,
}

#[component]
fn OptionRow(props: &OptionRowProps) -> Html {
    let Row { id, label, chosen } = &props.row;
    let onchange = {
        let (onchoose, place, chosen, several) = (props.onchoose.clone(), props.place, *chosen, props.several);
        move |change: Event| {
            // A tick follows the answers: one that is refused must not stay.
            if several && let Some(input) = change.target_dyn_into::<HtmlInputElement>() {
                input.set_checked(chosen);
            }
            onchoose.emit(place);
        }
    };
    let kind = if props.several { "checkbox" } else { "radio" };
    html! {
        <label class={classes!("option", chosen.then_some("chosen"))}>
            <input type={kind} name={&props.question} value={id} checked={*chosen} {onchange} />
            { self::label(label) }
        </label>
    }
}

fn label(label: &Label) -> Html {
    match label {
        Label::Title(title) => html! { <span>{ title }</span> },
        Label::Word(word) => html! { <span class="cap">{ word }</span> },
        Label::Named { name, note } => named(name, note),
        Label::Sign { sign, name } => html! {
            <span><span aria-hidden="true">{ sign }</span><span class="unseen">{ name }</span></span>
        },
        Label::Marked { impression, name, note } => html! {
            <span class="marked"><Mark impression={Some(*impression)} size={34} />{ named(name, note) }</span>
        },
    }
}

fn named(name: &AttrValue, note: &AttrValue) -> Html {
    html! { <span class="named"><b>{ name }</b><small>{ note }</small></span> }
}

fn chosen_or_first(question: &NodeRef) -> Option<HtmlElement> {
    let question: HtmlElement = question.cast()?;
    let found = |selector| question.query_selector(selector).ok().flatten();
    found("input:checked").or_else(|| found("input"))?.dyn_into().ok()
}

/// Presses the option whose number was pressed.
pub(super) fn choose_by_number(question: &HtmlElement, pressed: &KeyboardEvent) {
    let number = pressed.key().parse().ok().filter(|number| (1..=9).contains(number));
    if let (false, Some(number)) = (event::is_command(pressed), number)
        && let Some(option) = nth_option(question, number)
    {
        pressed.prevent_default();
        focus::move_to(Some(option.clone()));
        option.click();
    }
}

fn nth_option(question: &HtmlElement, number: u32) -> Option<HtmlElement> {
    let options = question.query_selector_all("input").ok()?;
    options.get(number.checked_sub(1)?)?.dyn_into().ok()
}
