//! The link: copied, sent by the system, read by a camera; with one's own words or without.

use super::outcome::Outcome;
use super::qr_code::QrCode;
use super::taking::{Copying, use_copying};
use crate::browser::sending;
use crate::components::share::{Unsendable, has_words, sendable};
use crate::components::{Button, ButtonLook, PartTitle};
use crate::state::{HostEvent, use_host, use_settings, use_shown, use_words};
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct LinkPartProps {
    pub ontold: Callback<Outcome>,
}

#[component]
pub fn LinkPart(props: &LinkPartProps) -> Html {
    let (words, shown, settings) = (use_words(), use_shown(), use_settings());
    let ui = &words.ui.share.link;
    let with_words = use_state(|| false);
    let link = use_memo((shown.clone(), settings, *with_words), |(shown, settings, with_words)| {
        sendable(shown, settings, *with_words)
    });
    let onwith_words = {
        let with_words = with_words.clone();
        move |_: Event| with_words.set(!*with_words)
    };
    html! {
        <section class="sheet-part link-part">
            <PartTitle text={&ui.title} />
            if let Ok(link) = &*link {
                <LinkWays link={link} ontold={&props.ontold} />
                <QrCode text={link} with_words={*with_words} />
            } else {
                <p>{ if *link == Err(Unsendable::TooLong) { &ui.too_long } else { &ui.no_address } }</p>
            }
            if has_words(shown.assessment()) {
                <label class="tick">
                    <input type="checkbox" checked={*with_words} onchange={onwith_words} />
                    <span>{ &ui.with_words }</span>
                </label>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct LinkWaysProps {
    link: AttrValue,
    ontold: Callback<Outcome>,
}

/// The link with its length, and the ways it can go.
#[component]
fn LinkWays(props: &LinkWaysProps) -> Html {
    let words = use_words();
    let ui = &words.ui.share.link;
    let link = &props.link;
    let copy = use_copying(&props.ontold);
    let oncopy = {
        let (link, said) = (link.clone(), ui.copied.clone());
        move |()| copy.emit(Copying { kind: "link", text: link.clone(), said: said.clone() })
    };
    let onfocusin = |focus: FocusEvent| {
        if let Some(input) = focus.target_dyn_into::<HtmlInputElement>() {
            input.select();
        }
    };
    html! {
        <div class="link-ways">
            <label class="field link" {onfocusin}>
                // All characters of a link have one byte.
                <span>{ words.count(&ui.length, link.len(), &[]) }</span>
                <input type="text" readonly={true} value={link} />
            </label>
            <div class="keep-ways">
                <Button look={ButtonLook::Small} label={&ui.copy} onpress={oncopy} />
                <SendButton {link} ontold={&props.ontold} />
            </div>
            <p class="mute">{ &ui.private }</p>
        </div>
    }
}

/// Hands the link to the system, where it takes links.
#[component]
fn SendButton(props: &LinkWaysProps) -> Html {
    let (words, host) = (use_words(), use_host());
    // Only the browser knows; what is drawn elsewhere has no such button.
    let can_send = use_state_eq(|| false);
    use_effect_with((), {
        let can_send = can_send.clone();
        move |()| can_send.set(sending::is_there())
    });
    let onsend = {
        let (link, words, ontold) = (props.link.clone(), words.clone(), props.ontold.clone());
        move |()| {
            let (link, words, host, ontold) = (link.clone(), words.clone(), host.clone(), ontold.clone());
            spawn_local(async move {
                match sending::send(&words.ui.share.document.title, &link).await {
                    Ok(()) => host.0.emit(HostEvent::Exported { kind: "link" }),
                    Err(sending::Unsent::Changed) => {}
                    Err(sending::Unsent::Denied) => ontold.emit(Outcome::of(&words.ui.share.link.send_failed)),
                }
            });
        }
    };
    html! {
        <span>
            if *can_send {
                <Button look={ButtonLook::Quiet} label={&words.ui.share.link.send} onpress={onsend} />
            }
        </span>
    }
}
