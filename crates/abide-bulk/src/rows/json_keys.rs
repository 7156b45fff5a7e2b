use std::collections::HashMap;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Columns, Need, SlotKind};

/// Which keys of an object are wanted, and where their values go.
#[derive(Debug, Default)]
pub(crate) struct JsonKeys {
    known: HashMap<String, Vec<Target>>,
}

/// A slot, and for `a.b` the path inside the value of `a`.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) slot: usize,
    pub(crate) path: Vec<String>,
}

impl JsonKeys {
    /// The keys of the named columns.
    pub(crate) fn of(columns: &Columns) -> JsonKeys {
        let mut keys = JsonKeys::default();
        for slot in 0..columns.len() {
            let column = columns.name(slot);
            keys.add(column, slot, &[]);
            if let Some((head, path)) = column.split_once('.') {
                let path: Vec<String> = path.split('.').map(str::to_owned).collect();
                keys.add(head, slot, &path);
            }
        }
        keys
    }

    fn add(&mut self, key: &str, slot: usize, path: &[String]) {
        self.known.entry(key.to_owned()).or_default().push(Target { slot, path: path.to_vec() });
    }
}

/// Values of one line by slot, still as written.
pub(crate) type Found<'l> = Vec<(Target, &'l RawValue)>;

/// Reads an object and keeps the wanted values.
pub(crate) struct ObjectSeed<'k, 'l> {
    pub(crate) keys: &'k mut JsonKeys,
    pub(crate) columns: &'k mut Columns,
    pub(crate) found: &'k mut Found<'l>,
}

impl<'l> DeserializeSeed<'l> for ObjectSeed<'_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for ObjectSeed<'_, 'l> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        let ObjectSeed { keys, columns, found } = self;
        let mut wanted = Vec::new();
        while map.next_key_seed(KeySeed { keys, columns, wanted: &mut wanted })?.is_some() {
            if wanted.is_empty() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = map.next_value::<&'l RawValue>()?;
            for target in wanted.drain(..) {
                if found.iter().any(|(known, _)| known.slot == target.slot && known.path == target.path) {
                    return Err(A::Error::custom("a key stands twice in one object"));
                }
                found.push((target, value));
            }
        }
        Ok(())
    }
}

/// Looks a key up without making a text of it.
struct KeySeed<'k> {
    keys: &'k mut JsonKeys,
    columns: &'k mut Columns,
    wanted: &'k mut Vec<Target>,
}

impl<'l> DeserializeSeed<'l> for KeySeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<(), E> {
        if let Some(targets) = self.keys.known.get(key) {
            self.wanted.extend_from_slice(targets);
        } else if self.columns.wants_rest() {
            let slot = self.columns.want(key, SlotKind::Text, Need::Found);
            self.keys.add(key, slot, &[]);
            self.wanted.push(Target { slot, path: Vec::new() });
        }
        Ok(())
    }
}
