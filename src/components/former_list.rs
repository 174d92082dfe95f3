//! The works that were left behind, to be looked at, downloaded, removed.

use super::button::{Button, ButtonLook};
use super::fold::Fold;
use super::share::offer;
use crate::browser::{clock, focus};
use crate::codec::json;
use crate::domain::Date;
use crate::export::name::file_name;
use crate::state::former::FormerWork;
use crate::state::{Action, Origin, fresh, use_former_works, use_shown, use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

/// The former works as they are now, and what removes one of them.
#[hook]
pub fn use_former_list() -> (Rc<[FormerWork]>, Callback<FormerWork>) {
    let (shown, former) = (use_shown(), use_former_works());
    let works = use_state_eq(|| Rc::<[FormerWork]>::from([]));
    let look_again = {
        let (former, works) = (former.clone(), works.clone());
        move || works.set(former.list().into())
    };
    // Whatever puts answers away changes those that are shown.
    use_effect_with(shown, {
        let look_again = look_again.clone();
        move |_| look_again()
    });
    let onremove = Callback::from(move |work: FormerWork| {
        former.remove(&work);
        look_again();
    });
    ((*works).clone(), onremove)
}

#[derive(PartialEq, Properties)]
pub struct FormerListProps {
    pub works: Rc<[FormerWork]>,
    pub onremove: Callback<FormerWork>,
}

#[component]
pub fn FormerList(props: &FormerListProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let keep = &words.ui.keep;
    let works = &props.works;
    let is_last = works.len() == 1;
    let lead = use_node_ref();
    let onremove = {
        let (lead, onremove) = (lead.clone(), props.onremove.clone());
        Callback::from(move |work| {
            // The button goes, and with the last one the list.
            if is_last {
                store.dispatch(Action::LastFormerRemoved);
            } else {
                focus::move_unscrolled(lead.cast());
            }
            onremove.emit(work);
        })
    };
    html! {
        <Fold class="former" title={&keep.former} holds={works.len().to_string()}>
            <p class="mute" tabindex="-1" ref={lead}>{ &keep.former_lead }</p>
            <ul>
                for work in works.iter() {
                    <FormerRow key={&*work.left} work={work.clone()} onremove={&onremove} />
                }
            </ul>
        </Fold>
    }
}

#[derive(PartialEq, Properties)]
struct FormerRowProps {
    work: FormerWork,
    onremove: Callback<FormerWork>,
}

#[component]
fn FormerRow(props: &FormerRowProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let FormerRowProps { work, onremove } = props;
    let keep = &words.ui.keep;
    let assessment =
        use_memo((work.text.clone(), shown.structure().clone()), |(text, structure)| json::read(text, structure).ok());
    let date = clock::moment_in_words(&work.left, words.lang());
    let what: AttrValue = match &*assessment {
        Some(assessment) => words.count(&keep.former_of, assessment.touchpoints.len(), &[("date", &date)]).into(),
        None => keep.former_unreadable.fill(&[("date", &date)]).into(),
    };
    let ondownload = {
        let (store, text) = (store.clone(), work.text.clone());
        let label = assessment.as_ref().as_ref().map(|assessment| assessment.respondent.label.clone());
        let day = work.left.get(..10).and_then(|day| day.parse::<Date>().ok()).map_or_else(clock::today, Date::get);
        let name = file_name(&label.unwrap_or_default(), Some("former"), day, "json");
        move |()| {
            offer(&name, &text, &store);
        }
    };
    let onlook = {
        let (store, assessment) = (store.clone(), assessment.clone());
        move |()| {
            if let Some(assessment) = &*assessment {
                let assessment = fresh::identified(assessment.clone());
                store.dispatch(Action::PreviewOpened(assessment, Origin::Former));
            }
        }
    };
    let onremove = {
        let (work, onremove) = (work.clone(), onremove.clone());
        move |()| onremove.emit(work.clone())
    };
    html! {
        <li>
            <span>{ &what }</span>
            <div class="former-ways">
                if assessment.is_some() {
                    <Button key="look" look={ButtonLook::Quiet} label={&keep.former_look} about={&what} onpress={onlook} />
                }
                <Button
                    key="download"
                    look={ButtonLook::Quiet}
                    label={&keep.former_download}
                    about={&what}
                    onpress={ondownload}
                />
                <Button
                    key="remove"
                    look={ButtonLook::Quiet}
                    label={&keep.former_remove}
                    about={&what}
                    onpress={onremove}
                />
            </div>
        </li>
    }
}
