//! The interface of one element: its state, what its components share, and what happens beside the drawing.
//!
//! ```text
//! App ─ contexts: words, what is shown, services, settings, focus
//!  ├ banners    nothing is kept · another tab wrote · what was kept can't be read
//!  ├ Notices    what is said of the last thing done
//!  ├ Progress   or the banner of a preview
//!  ├ Screen     the screen of the step
//!  ├ Printed    the report, as long as it is on its way to paper
//!  └ Footer     undo, redo, languages
//! ```

mod afterwards;
mod banners;
mod completion;
mod history;
mod keeper;
mod language;
mod links;
mod pace;
mod persistence;
mod printing;
mod saved_page;
mod screen;

use crate::components::footer::Footer;
use crate::components::notices::Notices;
use crate::components::preview_banner::PreviewBanner;
use crate::components::progress::Progress;
use crate::components::share::use_download;
use crate::screens::StartFoot;
use crate::state::{
    Detour, Drafts, Focus, Fulfilled, Host, HostEvent, Keeping, Model, Notice, PaceChoice, Printing, Services,
    Settings, Shown, Step, Store, use_host, use_shown, use_words,
};
use crate::words::Words;
use banners::Banners;
use completion::{use_change_events, use_completion};
use history::use_history;
use language::use_language;
use links::use_links;
use pace::use_pace_choice;
use persistence::{use_other_tabs, use_persistence};
use printing::{Printed, use_page_printing};
use saved_page::use_carrying;
use screen::Screen;
use std::rc::Rc;
use yew::prelude::*;

pub use keeper::{Keeper, Opened, Unreadable};
pub use saved_page::SavedPage;

/// With what an element begins, and what its host says.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Where answers are kept.
    pub keeper: Rc<Keeper>,
    /// What was kept, and where the person was.
    pub opened: Rc<Opened>,
    /// The words of the first language.
    pub words: Rc<Words>,
    /// What was being typed.
    pub drafts: Drafts,
    /// What the host's attributes say.
    pub settings: Rc<Settings>,
    /// The host page.
    pub host: Host,
    /// Gives the state out, for the element's properties.
    #[prop_or_default]
    pub onmount: Callback<Store>,
}

/// The interface of one element.
#[component]
pub fn App(props: &AppProps) -> Html {
    let model = use_reducer(|| props.opened.model.clone());
    let words = use_state_eq(|| props.words.clone());
    let store = Store::new(model.clone());
    use_effect_with((), {
        let (store, host, onmount) = (store.clone(), props.host.clone(), props.onmount.clone());
        move |()| {
            onmount.emit(store);
            host.0.emit(HostEvent::Ready);
        }
    });
    let fulfilled = use_state(Fulfilled::default);
    let pace = use_pace_choice(model.keeping != Keeping::Off);
    let services = Services {
        store,
        host: props.host.clone(),
        drafts: props.drafts.clone(),
        former_works: props.keeper.former_works().clone(),
        fulfilled: (*fulfilled).clone(),
    };
    html! {
        <ContextProvider<Rc<Words>> context={(*words).clone()}>
            <ContextProvider<Shown> context={model.shown().clone()}>
                <ContextProvider<Services> context={services}>
                    <ContextProvider<Rc<Settings>> context={props.settings.clone()}>
                        <ContextProvider<PaceChoice> context={pace}>
                            <ContextProvider<Focus> context={model.focus}>
                                <Interface
                                    model={(*model).clone()}
                                    keeper={props.keeper.clone()}
                                    unreadable={props.opened.unreadable.clone()}
                                    onwords={Callback::from(move |arrived| words.set(arrived))}
                                />
                            </ContextProvider<Focus>>
                        </ContextProvider<PaceChoice>>
                    </ContextProvider<Rc<Settings>>>
                </ContextProvider<Services>>
            </ContextProvider<Shown>>
        </ContextProvider<Rc<Words>>>
    }
}

#[derive(PartialEq, Properties)]
struct InterfaceProps {
    model: Model,
    keeper: Rc<Keeper>,
    unreadable: Option<Rc<Unreadable>>,
    onwords: Callback<Rc<Words>>,
}

#[component]
fn Interface(props: &InterfaceProps) -> Html {
    let (words, shown, host) = (use_words(), use_shown(), use_host());
    let model = &props.model;
    let onlanguage = use_language(model.preview.as_ref(), &props.onwords);
    use_persistence(model, &props.keeper);
    use_carrying(model);
    use_other_tabs(&props.keeper);
    use_links(model);
    use_history(model);
    use_change_events(model, &host);
    use_completion(model, &host);
    use_page_printing();
    let ondownload = use_download();
    let is_preview = model.preview.is_some();
    let is_closed = model.detour == Some(Detour::Closed);
    // Where one stopped is told to those who go on.
    let notice = model.notice.clone().filter(|notice| !(is_closed && matches!(notice, Notice::Returned(_))));
    html! {
        <div class="widget" lang={words.lang().to_owned()}>
            <Banners keeping={model.keeping} keeper={props.keeper.clone()} unreadable={props.unreadable.clone()} />
            <Notices {notice} {ondownload} />
            if let Some(preview) = &model.preview {
                <PreviewBanner origin={preview.origin.clone()} is_first={model.own.assessment().is_blank()} />
            } else if let Some(current) = model.place.step.part().filter(|_| !is_closed) {
                <Progress place={model.place} {current} />
            }
            <Screen
                place={model.place}
                detour={model.detour}
                {is_preview}
                rated={shown.rated() > 0}
            />
            <Footer
                can_undo={model.session.can_undo() && !is_preview}
                can_redo={model.session.can_redo() && !is_preview}
                {onlanguage}
            >
                if model.place.step == Step::Start && !is_preview && model.detour.is_none() {
                    <StartFoot />
                }
            </Footer>
            if model.printing != Printing::None {
                <Printed printing={model.printing} own={!is_preview} />
            }
        </div>
    }
}
