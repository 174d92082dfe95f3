//! What is the person's to take, and taking something in: another file, a fresh start, what was left behind.

use super::share::ShareButton;
use crate::browser::file;
use crate::components::open::use_open_file;
use crate::components::{Button, ButtonLook, FormerList, PartTitle, SavePageButton, use_former_list};
use crate::state::{Action, fresh, use_former_works, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn Keep() -> Html {
    let (words, store, former) = (use_words(), use_store(), use_former_works());
    let keep = &words.ui.keep;
    let (former_works, onremove) = use_former_list();
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
                <ShareButton />
                <SavePageButton />
                <OpenFile />
                <Button look={ButtonLook::Quiet} label={&keep.start_anew} onpress={onanew} />
            </div>
            if !former_works.is_empty() {
                <FormerList works={former_works} {onremove} />
            }
        </section>
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
