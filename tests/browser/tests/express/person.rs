//! A person at the page, who has a keyboard, a pointer or a finger, and only looks at what is shown.

use crate::host::WIDGET;
use crate::words::Words;
use std::fmt::Debug;
use tangent::words::ui::share::FileWords;
use tangent_browser_tests::{Context, Engine, Key, Page, Result, Target, bail, ensure, until};

/// With what they work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    Keyboard,
    Pointer,
    Finger,
}

/// A person, their language, and the page before them.
pub struct Person<'a> {
    pub page: Page<'a>,
    pub words: &'a Words,
    pub hand: Hand,
}

impl Person<'_> {
    /// Takes their own language where the page speaks another.
    pub async fn speak(&self) -> Result<()> {
        // Before the program is there the page may speak another language than it will.
        self.page.until(&format!("return {WIDGET}.assessment")).await?;
        let heading = self.page.heading(&self.words.ui.start.title);
        let language = self.words.lang();
        let spoken = until("the page in some language", async || {
            let other = self.button_of(language).await?;
            Ok(if other.is_some() || heading.exists().await? { Ok(other.is_none()) } else { Err("neither") })
        })
        .await?;
        if !spoken {
            self.switch_to(language).await?;
        }
        heading.is_there().await
    }

    /// Chooses another language by its own name.
    pub async fn switch_to(&self, language: &str) -> Result<()> {
        let button = until(format!("the button of {language}"), async || {
            Ok(self.button_of(language).await?.ok_or("it is not there"))
        });
        self.press(button.await?).await
    }

    /// What the button of a language says here: browsers do not agree about the capital letter.
    async fn button_of(&self, language: &str) -> Result<Option<&'static str>> {
        let names = if language == "ru" { ["русский", "Русский"] } else { ["English", "english"] };
        for name in names {
            if self.page.button(name).exists().await? {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }

    /// Presses a button.
    pub async fn press(&self, button: &str) -> Result<()> {
        match self.hand {
            Hand::Pointer | Hand::Finger => self.touch(&self.page.button(button)).await,
            Hand::Keyboard => {
                self.page.button(button).is_there().await?;
                self.page.tab_to("button", button).await?;
                self.page.press(Key::Enter).await
            }
        }
    }

    /// Opens the sheet with all that can be taken away.
    pub async fn open_sheet(&self) -> Result<()> {
        self.press(&self.words.ui.share.button).await?;
        self.page.find("dialog", &self.words.ui.share.title).is_there().await
    }

    /// Closes it.
    pub async fn close_sheet(&self) -> Result<()> {
        self.page.press(Key::Escape).await?;
        self.page.find("dialog", &self.words.ui.share.title).is_gone().await
    }

    /// Asks for a file in the open sheet.
    pub async fn take(&self, file: &FileWords) -> Result<()> {
        self.press(&format!("{} {}", self.words.ui.share.files.download, file.name)).await
    }

    /// Takes the file that this program opens, and goes on.
    pub async fn take_file(&self) -> Result<()> {
        self.open_sheet().await?;
        self.take(&self.words.ui.share.files.json).await?;
        self.close_sheet().await
    }

    /// Ticks a box.
    pub async fn tick(&self, name: &str) -> Result<()> {
        let checkbox = self.page.checkbox(name);
        ensure!(!checkbox.is_chosen().await?, "{name} is ticked already");
        match self.hand {
            Hand::Pointer | Hand::Finger => self.touch(&checkbox).await?,
            Hand::Keyboard => {
                self.page.tab_to("checkbox", name).await?;
                self.page.press(Key::Space).await?;
            }
        }
        self.is_chosen("checkbox", name).await
    }

    /// Chooses one of several: by the pointer, by its digit, or by the arrows.
    pub async fn choose(&self, options: &[impl AsRef<str> + Debug], at: usize, arrows: bool) -> Result<()> {
        let name = options.get(at).context("there is no such option")?.as_ref();
        self.page.radio(name).is_there().await?;
        if self.hand == Hand::Keyboard {
            self.come_to(options).await?;
            if arrows { self.walk_to(name).await? } else { self.page.type_text(&(at + 1).to_string()).await? }
        } else {
            self.touch(&self.page.radio(name)).await?;
        }
        self.is_chosen("radio", name).await
    }

    /// Goes on by Tab until one of these radio buttons has the focus.
    pub async fn come_to(&self, options: &[impl AsRef<str> + Debug]) -> Result<()> {
        for _ in 0..100 {
            let focused = self.page.focused().await?;
            if focused.role == "radio" && options.iter().any(|option| focused.name.starts_with(option.as_ref())) {
                return Ok(());
            }
            self.page.press(Key::Tab).await?;
        }
        bail!("Tab never comes to any of {options:?}")
    }

    /// Goes round by the arrow until this radio button has the focus.
    pub async fn walk_to(&self, name: &str) -> Result<()> {
        for _ in 0..20 {
            if self.page.focused().await?.name.starts_with(name) {
                // The arrow chooses as it goes; where there was no need to go, the space bar does.
                return self.page.press(Key::Space).await;
            }
            self.page.press(Key::Down).await?;
        }
        bail!("the arrows never come to {name}")
    }

    /// Chooses in a drop-down list, by the value behind it.
    pub async fn select(&self, list: &str, option: &str, value: &str) -> Result<()> {
        let target = self.page.find("combobox", list);
        target.is_there().await?;
        match self.hand {
            Hand::Pointer => target.choose_option(option).await?,
            Hand::Finger => {
                self.has_way_on_at_hand().await?;
                // The list itself is the system's.
                target.focus().await?;
                target.choose_option(option).await?;
            }
            Hand::Keyboard => {
                self.page.tab_to("combobox", list).await?;
                for _ in 0..20 {
                    let before = target.value().await?;
                    if before == value {
                        break;
                    }
                    self.page.press(Key::Down).await?;
                    // Pressed again before the list has followed, the key would go past what is wanted.
                    let changed = async || Ok(if target.value().await? == before { Err("the same") } else { Ok(()) });
                    until(format!("{list} to be no longer {before}"), changed).await?;
                }
            }
        }
        until(format!("{list} to be {value}"), async || {
            let chosen = target.value().await?;
            Ok(if chosen == value { Ok(()) } else { Err(chosen) })
        })
        .await
    }

    /// Puts the focus into a field and types.
    pub async fn write(&self, field: &str, text: &str) -> Result<()> {
        match self.hand {
            // WebKit's driver cannot click a text field within a shadow root.
            Hand::Pointer if self.page.browser.engine == Engine::WebKit => self.page.field(field).focus().await?,
            Hand::Pointer | Hand::Finger => self.touch(&self.page.field(field)).await?,
            Hand::Keyboard => self.page.tab_to("textbox", field).await?,
        }
        self.page.type_text(text).await?;
        self.has_typed(field, text).await
    }

    pub async fn has_typed(&self, field: &str, text: &str) -> Result<()> {
        until(format!("“{text}” in {field}"), async || {
            let typed = self.page.field(field).value().await?;
            Ok(if typed == text { Ok(()) } else { Err(typed) })
        })
        .await
    }

    /// Goes on: Enter anywhere, or the button.
    pub async fn next(&self) -> Result<()> {
        match self.hand {
            Hand::Pointer | Hand::Finger => self.touch(&self.page.button(&self.words.ui.common.next)).await,
            Hand::Keyboard => self.page.press(Key::Enter).await,
        }
    }

    /// Presses with the pointer or the finger. A finger has, wherever it is, what goes on at hand.
    pub async fn touch(&self, target: &Target<'_>) -> Result<()> {
        if self.hand != Hand::Finger {
            return target.click().await;
        }
        self.has_way_on_at_hand().await?;
        target.tap().await
    }

    /// What goes on from a screen that asks something is where a thumb presses it.
    pub async fn has_way_on_at_hand(&self) -> Result<()> {
        let ui = &self.words.ui;
        for name in [&ui.common.next, &ui.common.to_results, &ui.start.button] {
            let button = self.page.button(name);
            if button.exists().await? {
                return button.is_at_hand().await;
            }
        }
        Ok(())
    }

    /// Waits until it is checked.
    pub async fn is_chosen(&self, role: &str, name: &str) -> Result<()> {
        let target = self.page.find(role, name);
        until(format!("{target} to be chosen"), async || {
            Ok(if target.is_chosen().await? { Ok(()) } else { Err("it is not") })
        })
        .await
    }
}
