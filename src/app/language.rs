//! The language of the interface: what the person chooses, what the host asks for.

use crate::browser::{language, storage};
use crate::codec::example;
use crate::components::open::refuse;
use crate::domain::Label;
use crate::state::{
    Action, Language, Notice, Origin, Preview, use_host, use_settings, use_shown, use_store, use_words,
};
use crate::words::Words;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Under which key the person's choice of language is kept.
const KEY: &str = "tangent.lang";

/// Follows the host's wish, rewords an example that is shown, and gives back what happens when the person
/// chooses a language. The old words stay until the new ones are there.
#[hook]
pub fn use_language(preview: Option<&Preview>, onwords: &Callback<Rc<Words>>) -> Callback<Language> {
    let (words, shown, store, host, settings) = (use_words(), use_shown(), use_store(), use_host(), use_settings());
    let structure = shown.structure().clone();
    let latest = use_mut_ref(AttrValue::default);
    let speak = use_callback((words.clone(), structure.clone(), onwords.clone()), {
        let (store, host) = (store.clone(), host.clone());
        move |language: Language, (words, structure, onwords)| {
            let (words, structure, onwords) = (words.clone(), structure.clone(), onwords.clone());
            let (store, host, latest) = (store.clone(), host.clone(), latest.clone());
            latest.replace(language.address.clone());
            spawn_local(async move {
                let text = host.0.load(&language.address).await;
                if *latest.borrow() != language.address {
                    // Another one was wished meanwhile.
                    return;
                }
                match text.ok().and_then(|text| Words::read(&text, &structure).ok()) {
                    Some(words) => onwords.emit(Rc::new(words)),
                    None => {
                        host.0.forget_files();
                        refuse(Notice::WordsUnavailable, "words", &store, &host, &words);
                    }
                }
            });
        }
    });
    // The first words came by the same rule.
    let wished = use_mut_ref(|| settings.lang.clone());
    use_effect_with(settings.clone(), {
        let speak = speak.clone();
        move |settings: &Rc<_>| {
            let settings: &crate::state::Settings = settings;
            if wished.replace(settings.lang.clone()) != settings.lang
                && let Some(language) = settings.lang.as_deref().and_then(|wished| settings.language(wished))
            {
                speak.emit(language.clone());
            }
        }
    });
    let example = preview.and_then(|preview| match &preview.origin {
        Origin::Example(id) => Some(id.clone()),
        Origin::Link | Origin::File | Origin::Former => None,
    });
    let worded = use_mut_ref(|| words.lang().to_owned());
    use_effect_with(words.clone(), {
        let (store, host, standalone) = (store.clone(), host.clone(), settings.standalone);
        move |words: &Rc<Words>| {
            if let Some(lang) = Label::new(words.lang()) {
                store.dispatch(Action::LanguageChanged(lang));
            }
            if standalone {
                language::set_of_page(words.lang());
            }
            if worded.replace(words.lang().to_owned()) != words.lang()
                && let Some(id) = example
            {
                let words = words.clone();
                spawn_local(async move {
                    let text = host.0.load(&format!("examples/{id}.json")).await;
                    if let Some(Ok(example)) = text.ok().map(|text| example::read(&text, &structure, words.lang())) {
                        store.dispatch(Action::ExampleReworded(example));
                    }
                });
            }
        }
    });
    use_callback((speak, ()), |language: Language, (speak, ())| {
        // Without storage the choice holds for this visit.
        let _ = storage::set(KEY, &language.tag);
        speak.emit(language);
    })
}
