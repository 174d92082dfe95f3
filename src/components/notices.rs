//! What is said to the person above the screen. Each region is there before its text, so that it is read out.

use super::button::{Button, ButtonLook};
use super::file_text::FileText;
use super::returned::Returned;
use crate::narrative::errors;
use crate::state::{Action, Notice, Remedy, Store, use_store, use_words};
use crate::words::Words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NoticesProps {
    pub notice: Option<Notice>,
    pub ondownload: Callback<()>,
}

/// The last notice, if it is not closed.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let (words, store) = (use_words(), use_store());
    html! {
        <div class="notices" role="status">
            if let Some(Notice::Returned(at)) = &props.notice {
                <Returned at={*at} />
            } else if let Some(notice) = props.notice.as_ref().filter(|notice| notice.is_shown_already()) {
                // Said again, it is another one.
                <p key={format!("{notice:?}")} class="unseen">{ text(notice, &words) }</p>
            } else if let Some(notice) = &props.notice {
                <NoticeBox text={text(notice, &words)} is_trouble={notice.is_trouble()}>
                    if let Notice::DownloadFailed(text) = notice {
                        <FileText key="text" kind="json" {text} />
                    }
                    if let Some(remedy) = notice.remedy() {
                        { way_out(remedy, &words, &store, props) }
                    }
                    <Button
                        key="close"
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.close}
                        onpress={store.callback(|()| Action::NoticeClosed)}
                    />
                </NoticeBox>
            }
        </div>
    }
}

fn way_out(remedy: Remedy, words: &Words, store: &Store, props: &NoticesProps) -> Html {
    match remedy {
        Remedy::Undo => html! {
            <Button
                key="undo"
                look={ButtonLook::Quiet}
                label={&words.ui.common.undo}
                onpress={
                    let store = store.clone();
                    move |()| {
                        // The button goes with the notice.
                        store.dispatch(Action::NoticeClosed);
                        store.dispatch(Action::Undone);
                    }
                }
            />
        },
        Remedy::DownloadFile => html! {
            <Button
                key="download"
                look={ButtonLook::Quiet}
                label={&words.ui.keep.download_file}
                onpress={&props.ondownload}
            />
        },
    }
}

/// What a notice says.
pub fn text(notice: &Notice, words: &Words) -> AttrValue {
    match notice {
        Notice::Returned(_) => words.ui.returning.go_on.clone(),
        Notice::WentOn => words.ui.notices.went_on.clone(),
        Notice::Stepped { back: true, .. } => words.ui.notices.undone.clone(),
        Notice::Stepped { back: false, .. } => words.ui.notices.redone.clone(),
        Notice::Refused(refusal) => errors::refusal(*refusal, words).into(),
        Notice::TouchpointRemoved(title) => words.ui.list.removed.fill(&[("title", title)]).into(),
        Notice::UnratedRemoved(title) => words.ui.deeper.removed.fill(&[("title", title)]).into(),
        Notice::TouchpointListed { title, unseen: false } => words.ui.ask.listed.fill(&[("title", title)]).into(),
        Notice::TouchpointListed { title, unseen: true } => words.ui.ask.listed_unseen.fill(&[("title", title)]).into(),
        Notice::StartedAnew => words.ui.keep.started_anew.clone(),
        Notice::SameAnswered => words.ui.preview.same_taken.clone(),
        Notice::PreviewTaken => words.ui.preview.taken.clone(),
        Notice::PageIsOlder => words.ui.notices.page_older.clone(),
        Notice::PageIsNewer => words.ui.notices.page_newer.clone(),
        Notice::PageSaved => words.ui.saved_page.saved.clone(),
        Notice::PageUnavailable => words.ui.saved_page.failed.clone(),
        Notice::DownloadFailed(_) => words.ui.keep.download_failed.clone(),
        Notice::PrintDenied => words.ui.report.denied.clone(),
        Notice::WordsUnavailable => words.ui.notices.words_failed.clone(),
        Notice::ExampleUnavailable => words.ui.notices.example_failed.clone(),
        Notice::FileUnreadable(error) | Notice::LinkOfAnotherPack(error) => errors::read_error(error, words).into(),
        Notice::LinkUnreadable(error) => errors::link_error(error, words).into(),
    }
}

#[derive(PartialEq, Properties)]
pub struct NoticeBoxProps {
    pub text: AttrValue,
    pub is_trouble: bool,
    /// What can be done about it.
    pub children: Html,
}

/// Something said, with what can be done about it.
#[component]
pub fn NoticeBox(props: &NoticeBoxProps) -> Html {
    html! {
        <div class={classes!("notice", props.is_trouble.then_some("trouble"))}>
            <p>{ &props.text }</p>
            <div class="notice-ways">{ props.children.clone() }</div>
        </div>
    }
}
