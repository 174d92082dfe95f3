//! Files of all kinds.

use super::outcome::Outcome;
use super::taking::{Copying, Saving, use_copying, use_saving};
use crate::components::share::{name_today, written};
use crate::components::{Button, ButtonLook, PartTitle};
use crate::export::{EXPORTS, Export, Nothing};
use crate::state::{use_settings, use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FilesPartProps {
    pub ontold: Callback<Outcome>,
}

#[component]
pub fn FilesPart(props: &FilesPartProps) -> Html {
    let words = use_words();
    html! {
        <section class="sheet-part">
            <PartTitle text={&words.ui.share.files.title} />
            <ul class="takings">
                for export in EXPORTS {
                    <FileRow key={export.kind} {export} ontold={&props.ontold} />
                }
            </ul>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct FileRowProps {
    export: Export,
    ontold: Callback<Outcome>,
}

#[component]
fn FileRow(props: &FileRowProps) -> Html {
    let (words, shown, settings) = (use_words(), use_shown(), use_settings());
    let FileRowProps { export, ontold } = props;
    let (copy, save) = (use_copying(ontold), use_saving(ontold));
    let (ui, file) = (&words.ui.share, (export.words)(&words.ui.share.files));
    // Written when it is asked for, and what it cannot hold is said.
    let take = {
        let (export, words, shown, ontold) = (*export, words.clone(), shown.clone(), ontold.clone());
        move |go_on: &dyn Fn(String)| match written(&export, &shown, &words, &settings) {
            Ok(text) => go_on(text),
            Err(Nothing) => ontold.emit(Outcome::of(&(export.words)(&words.ui.share.files).nothing)),
        }
    };
    let oncopy = {
        let (take, kind, said) = (take.clone(), export.kind, ui.copied.clone());
        move |()| take(&|text| copy.emit(Copying { kind, text: text.into(), said: said.clone() }))
    };
    let onsave = {
        let (kind, extension, media_type) = (export.kind, export.extension, export.media_type);
        move |()| {
            let name = name_today(&shown, None, extension);
            take(&|text| save.emit(Saving { kind, name: name.clone(), media_type, text }));
        }
    };
    html! {
        <li class="taking">
            <p><b>{ &file.name }</b>{ " " }<span class="mute">{ &file.about }</span></p>
            <div class="taking-ways">
                if export.is_pasted {
                    <Button look={ButtonLook::Quiet} label={&ui.copy} about={&file.name} onpress={oncopy} />
                }
                <Button look={ButtonLook::Quiet} label={&ui.files.download} about={&file.name} onpress={onsave} />
            </div>
        </li>
    }
}
