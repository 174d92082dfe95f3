//! What stays in sight until it is settled: nothing is kept, another tab wrote, what was kept can't be read.

use super::keeper::{Keeper, Unreadable};
use crate::components::notices::NoticeBox;
use crate::components::open::refuse;
use crate::components::share::{offer, use_download};
use crate::components::{Button, ButtonLook};
use crate::narrative::errors;
use crate::state::{Action, Keeping, Notice, use_host, use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct BannersProps {
    pub keeping: Keeping,
    pub keeper: Rc<Keeper>,
    pub unreadable: Option<Rc<Unreadable>>,
}

#[component]
pub fn Banners(props: &BannersProps) -> Html {
    html! {
        <div class="banners" role="status">
            if props.keeping == Keeping::Denied {
                <NothingKept />
            }
            if props.keeping == Keeping::Contested {
                <OtherTab keeper={props.keeper.clone()} />
            }
            if let Some(unreadable) = &props.unreadable {
                <UnreadableAnswers unreadable={unreadable.clone()} />
            }
        </div>
    }
}

#[component]
fn NothingKept() -> Html {
    let words = use_words();
    let ondownload = use_download();
    html! {
        <NoticeBox text={&words.ui.notices.storage_denied} is_trouble={true}>
            <Button look={ButtonLook::Quiet} label={&words.ui.keep.download_file} onpress={ondownload} />
        </NoticeBox>
    }
}

#[derive(PartialEq, Properties)]
struct OtherTabProps {
    keeper: Rc<Keeper>,
}

#[component]
fn OtherTab(props: &OtherTabProps) -> Html {
    let (words, store, host) = (use_words(), use_store(), use_host());
    let notices = &words.ui.notices;
    let ontake = {
        let (keeper, words, store) = (props.keeper.clone(), words.clone(), store.clone());
        move |()| match store.read(|model| keeper.take_other(model.own.structure())) {
            Ok(other) => {
                store.read(|model| keeper.former_works().leave(&model.own));
                store.dispatch(Action::OtherTabTaken(other));
            }
            Err(error) => refuse(Notice::FileUnreadable(error), "storage", &store, &host, &words),
        }
    };
    let onkeep = {
        let (keeper, store) = (props.keeper.clone(), store.clone());
        move |()| {
            keeper.disregard_other();
            store.dispatch(Action::OtherTabDeclined);
        }
    };
    html! {
        <NoticeBox text={&notices.other_tab} is_trouble={false}>
            <Button key="take" look={ButtonLook::Quiet} label={&notices.other_tab_take} onpress={ontake} />
            <Button key="keep" look={ButtonLook::Quiet} label={&notices.other_tab_keep} onpress={onkeep} />
        </NoticeBox>
    }
}

#[derive(PartialEq, Properties)]
struct UnreadableAnswersProps {
    unreadable: Rc<Unreadable>,
}

#[component]
fn UnreadableAnswers(props: &UnreadableAnswersProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let closed = use_state(|| false);
    let reason = errors::read_error(&props.unreadable.error, &words);
    let ondownload = {
        let unreadable = props.unreadable.clone();
        move |()| {
            offer("tangent-unreadable.json", &unreadable.text, &store);
        }
    };
    let onclose = {
        let closed = closed.clone();
        move |()| closed.set(true)
    };
    html! {
        <div>
            if !*closed {
                <NoticeBox text={words.ui.notices.storage_broken.fill(&[("reason", &reason)])} is_trouble={true}>
                    <Button
                        key="download"
                        look={ButtonLook::Quiet}
                        label={&words.ui.notices.storage_broken_download}
                        onpress={ondownload}
                    />
                    <Button
                        key="close"
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.close}
                        onpress={onclose}
                    />
                </NoticeBox>
            }
        </div>
    }
}
