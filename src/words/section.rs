//! Sections of the words: structs of texts. Serde sees to their shape, [`Checked`] to the texts in them.

use super::Language;
use super::error::{Invalid, Problem};
use enum_map::{Enum, EnumMap};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A text, or a section of texts.
pub trait Checked {
    /// Whether each text can be said in the language; `names` are those that the program fills in.
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid>;
}

/// Declares structs of texts; what stands in braces after a field are the names that the program fills in.
macro_rules! texts {
    ($(
        $(#[$about:meta])*
        pub struct $section:ident {
            $($(#[$of_field:meta])* pub $field:ident: $type:ty $({ $($name:ident),+ })?,)+
        }
    )+) => {$(
        $(#[$about])*
        #[derive(Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "a field is named for what its text is for")]
        pub struct $section {
            $($(#[$of_field])* pub $field: $type,)+
        }

        impl $crate::words::section::Checked for $section {
            fn check(&self, language: &$crate::words::Language, _: &[&str]) -> Result<(), $crate::words::error::Invalid> {
                $(
                    let names: &[&str] = &[$($(stringify!($name)),+)?];
                    self.$field.check(language, names).map_err(|invalid| invalid.within(stringify!($field)))?;
                )+
                Ok(())
            }
        }
    )+};
}
pub(super) use texts;

impl<T: Checked> Checked for Option<T> {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        self.iter().try_for_each(|section| section.check(language, names))
    }
}

impl<T: Checked> Checked for Vec<T> {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        if self.is_empty() {
            return Err(Problem::Blank.into());
        }
        let mut entries = self.iter().enumerate();
        entries.try_for_each(|(at, entry)| entry.check(language, names).map_err(|invalid| invalid.at(at)))
    }
}

impl<T: Checked> Checked for BTreeMap<String, T> {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        self.iter().try_for_each(|(id, entry)| entry.check(language, names).map_err(|invalid| invalid.within(id)))
    }
}

impl<K: Enum + Into<&'static str>, T: Checked> Checked for EnumMap<K, T> {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        self.iter()
            .try_for_each(|(key, entry)| entry.check(language, names).map_err(|invalid| invalid.within(key.into())))
    }
}

/// Reads a section with an entry for each word of a vocabulary, and says which entry is missing.
pub fn each<'de, D, K, T>(deserializer: D) -> Result<EnumMap<K, T>, D::Error>
where
    D: Deserializer<'de>,
    K: Enum + Copy + Into<&'static str> + Deserialize<'de>,
    T: Deserialize<'de>,
{
    /// Read as a text first: `serde_path_to_error` knows the name of a key that is one.
    struct Key<K>(K);

    impl<'de, K: Deserialize<'de>> Deserialize<'de> for Key<K> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            K::deserialize(String::deserialize(deserializer)?.into_deserializer()).map(Self)
        }
    }

    struct Each<K, T>(PhantomData<(K, T)>);

    impl<'de, K, T> Visitor<'de> for Each<K, T>
    where
        K: Enum + Copy + Into<&'static str> + Deserialize<'de>,
        T: Deserialize<'de>,
    {
        type Value = EnumMap<K, T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
            let mut entries = EnumMap::<K, Option<T>>::default();
            while let Some((Key(key), entry)) = object.next_entry::<Key<K>, T>()? {
                if entries[key].replace(entry).is_some() {
                    return Err(A::Error::duplicate_field(key.into()));
                }
            }
            entries.try_map(|key, entry| entry.ok_or_else(|| A::Error::missing_field(key.into())))
        }
    }

    deserializer.deserialize_map(Each(PhantomData))
}
