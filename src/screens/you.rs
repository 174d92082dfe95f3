//! About the respondent: their role, and the people they meet.

use crate::browser::focus;
use crate::components::{
    Button, ButtonLook, Choice, ChoiceLook, ChoiceOption, Label, Question, QuestionForm, ScreenTitle,
};
use crate::domain::assessment::Respondent;
use crate::domain::event::RespondentEvent;
use crate::domain::{Counterpart, Event, Role};
use crate::state::{Action, Path, use_shown, use_store, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct YouProps {
    pub path: Path,
}

#[component]
pub fn You(props: &YouProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let respondent = &shown.assessment().respondent;
    let you = &words.ui.you;
    // They wanted to go on before they had chosen anybody.
    let hurried = use_state(|| false);
    let people = use_node_ref();
    let nobody = !respondent.meets_anybody();
    let may_go_on = {
        let (hurried, people) = (hurried.clone(), people.clone());
        Callback::from(move |()| {
            hurried.set(nobody);
            if nobody {
                focus::move_into(people.cast());
            }
            !nobody
        })
    };
    let roles = Role::VARIANTS
        .iter()
        .map(|&role| ChoiceOption::word(role, role.into_str(), &words.roles[role], respondent.role == Some(role)));
    let counterparts = Counterpart::VARIANTS.iter().map(|&counterpart| ChoiceOption {
        value: (counterpart, !respondent.counterparts[counterpart]),
        id: counterpart.into_str().into(),
        label: Label::Named {
            name: words.counterparts[counterpart].name.clone(),
            note: words.counterparts[counterpart].who.clone(),
        },
        chosen: respondent.counterparts[counterpart],
    });
    html! {
        <QuestionForm {may_go_on}>
            <div class="questions">
                <ScreenTitle text={&you.title} />
                <p class="lead">{ &you.lead }</p>
                <Choice<Role>
                    question={Question::new("role", &you.role)}
                    options={roles.collect::<Vec<_>>()}
                    onchoose={store.callback(|role| {
                        Action::Answered(Event::Respondent(RespondentEvent::RoleChosen(Some(role))))
                    })}
                />
                if asks_for_customers(respondent) {
                    <CustomersQuestion answer={respondent.meets_customers} />
                }
                <div ref={people}>
                    <Choice<(Counterpart, bool)>
                        question={Question {
                            hint: Some(you.counterparts_hint.clone()),
                            problem: (*hurried && nobody).then(|| you.counterparts_needed.clone()),
                            ..Question::new("counterparts", &you.counterparts)
                        }}
                        look={ChoiceLook::Cards}
                        several={true}
                        options={counterparts.collect::<Vec<_>>()}
                        onchoose={store.callback(|(counterpart, chosen)| {
                            Action::Answered(Event::Respondent(RespondentEvent::CounterpartChosen(counterpart, chosen)))
                        })}
                    />
                </div>
                <OtherPath path={props.path} />
            </div>
        </QuestionForm>
    }
}

/// Of owners and managers it is known by whom they meet. An answer that is there stays in sight.
fn asks_for_customers(respondent: &Respondent) -> bool {
    respondent.role == Some(Role::Staff) || respondent.meets_customers.is_some()
}

#[derive(PartialEq, Properties)]
struct CustomersQuestionProps {
    answer: Option<bool>,
}

#[component]
fn CustomersQuestion(props: &CustomersQuestionProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let (you, common) = (&words.ui.you, &words.ui.common);
    let options = [(true, "yes", &common.yes), (false, "no", &common.no)]
        .map(|(answer, id, word)| ChoiceOption::word(answer, id, word, props.answer == Some(answer)));
    html! {
        <div class="question">
            <Choice<bool>
                question={Question::new("meets", &you.meets_customers)}
                options={options.to_vec()}
                onchoose={store.callback(|answer| {
                    Action::Answered(Event::Respondent(RespondentEvent::MeetsCustomersAnswered(Some(answer))))
                })}
            />
            if props.answer == Some(false) {
                <p class="aside">{ &you.meets_nobody }</p>
            }
        </div>
    }
}

/// How much is going to be asked, and the way to the other path.
#[component]
fn OtherPath(props: &YouProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let you = &words.ui.you;
    let (now, other, other_path) = match props.path {
        Path::Express => (&you.express, &you.rather_full, Path::Full),
        Path::Full => (&you.full, &you.rather_express, Path::Express),
    };
    html! {
        <p class="other-path mute">
            { now }{ " " }
            <Button
                look={ButtonLook::Quiet}
                label={other}
                onpress={store.callback(move |()| Action::PathChosen(other_path))}
            />
        </p>
    }
}
