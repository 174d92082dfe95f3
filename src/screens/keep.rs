//! What is the person's to take: a link, a file; and taking one in.

use crate::browser::file;
use crate::components::open::use_open_file;
use crate::components::share::{has_words, use_copy_link, use_download};
use crate::components::{Button, ButtonLook, FormerList, PartTitle, SavePageButton, use_former_list};
use crate::state::{Action, fresh, use_former_works, use_shown, use_store, use_words};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
pub fn Keep() -> Html {
    let (words, shown, store, former) = (use_words(), use_shown(), use_store(), use_former_works());
    let keep = &words.ui.keep;
    let with_words = use_state(|| false);
    let link = use_state(|| None::<AttrValue>);
    let copy_link = use_copy_link();
    let ondownload = use_download();
    let (former_works, onremove) = use_former_list();
    // A link that is shown is the link to the answers as they are.
    use_effect_with(shown.clone(), {
        let link = link.clone();
        move |_| link.set(None)
    });
    let oncopy = {
        let (link, copy_link, with_words) = (link.clone(), copy_link.clone(), *with_words);
        move |()| link.set(copy_link.emit(with_words))
    };
    let onwith_words = {
        let (link, with_words) = (link.clone(), with_words.clone());
        move |_| {
            with_words.set(!*with_words);
            link.set(copy_link.emit(!*with_words));
        }
    };
    let onanew = {
        let store = store.clone();
        move |()| {
            let blank = store.read(|model| {
                former.leave(&model.own);
                fresh::blank(model.own.structure())
            });
            store.dispatch(Action::StartedAnew(blank));
        }
    };
    html! {
        <section class="keep">
            <PartTitle text={&keep.title} />
            <p class="mute">{ &keep.lead }</p>
            <div class="keep-ways">
                <Button look={ButtonLook::Quiet} label={&keep.copy_link} onpress={oncopy} />
                <Button look={ButtonLook::Quiet} label={&keep.download_file} onpress={ondownload} />
                <SavePageButton />
                <OpenFile />
                <Button look={ButtonLook::Quiet} label={&keep.start_anew} onpress={onanew} />
            </div>
            if let Some(link) = &*link {
                <ShownLink {link} />
                if has_words(shown.assessment()) {
                    <label class="tick">
                        <input type="checkbox" checked={*with_words} onchange={onwith_words} />
                        <span>{ &keep.link_with_words }</span>
                    </label>
                }
            }
            if !former_works.is_empty() {
                <FormerList works={former_works} {onremove} />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ShownLinkProps {
    link: AttrValue,
}

/// A link with its length, to be copied by hand.
#[component]
fn ShownLink(props: &ShownLinkProps) -> Html {
    let words = use_words();
    let onfocusin = |focus: FocusEvent| {
        if let Some(input) = focus.target_dyn_into::<HtmlInputElement>() {
            input.select();
        }
    };
    html! {
        <label class="field link" {onfocusin}>
            // All characters of a link have one byte.
            <span>{ words.count(&words.ui.keep.link_length, props.link.len(), &[]) }</span>
            <input type="text" readonly={true} value={&props.link} />
        </label>
    }
}

/// A button that opens a file.
#[component]
pub fn OpenFile() -> Html {
    let words = use_words();
    let open = use_open_file();
    let onchange = move |change: Event| {
        if let Some(chosen) = file::chosen(&change) {
            open.emit(chosen);
        }
    };
    html! {
        <label class="quiet file">
            <input type="file" accept=".json,.txt,application/json,text/plain" {onchange} />
            <span>{ &words.ui.keep.open_file }</span>
        </label>
    }
}
