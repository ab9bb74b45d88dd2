import Conversation
import Speech

extension ContentHash {
  /// The version of the way words are chosen and put together; to be raised when a narrator comes to other lines.
  static let narration = 1

  /// The hash of all words of a pack that a conversation can hold, in both languages; its course does not depend on it.
  ///
  /// The words of looking back, those of playing the customer, those for a room and those for attributes of articles are not
  /// among them: no line of a conversation that is kept comes from there. Those of a person's own house count where a conversation is held in it:
  /// for all others it must not matter whether there is one.
  ///
  /// - Parameters:
  ///   - words: The pack's words.
  ///   - companies: The ids of the companies that conversations are held in.
  /// - Returns: The hash.
  public static func words(_ words: PackWords, in companies: String...) -> ContentHash {
    ContentHash { bytes in
      bytes.write("anprobe words \(narration)")
      bytes.write(words, in: companies)
    }
  }

  /// The hash of everything the lines of a conversation depend on beside its course: the pack's words, the language,
  /// and the small pieces of language sentences are put together from.
  ///
  /// - Parameters:
  ///   - words: The pack's words.
  ///   - companies: The ids of the companies that conversations are held in; a person's own house counts only there.
  ///   - forms: The small pieces of language.
  ///   - language: The language.
  /// - Returns: The hash.
  public static func lines(
    _ words: PackWords, in companies: String..., forms: Forms, language: Language
  ) -> ContentHash {
    ContentHash { bytes in
      bytes.write("anprobe lines \(narration)")
      bytes.write(words, in: companies)
      bytes.write(language)
      bytes.write(Forms.keys) { bytes, key in bytes.write(forms.filled(key)) }
    }
  }
}

extension Forms {
  /// The keys a narrator uses.
  static let keys =
    ["offer.article", "offer.with-service", "offer.none", "date.today", "date.tomorrow", "date.weeks", "money"]
    + (0...6).flatMap { ["date.weekday.\($0)", "date.next-week.\($0)"] }
}

extension CanonicalBytes {
  /// Writes a text in both languages.
  mutating func write(_ text: Text) {
    write(text.german)
    write(text.english)
  }

  /// Writes the phrasings in both languages, in their order.
  mutating func write(_ phrases: Phrases) {
    write(phrases.german) { $0.write($1) }
    write(phrases.english) { $0.write($1) }
  }

  /// Writes texts by ascending key.
  mutating func write(_ texts: [String: Text]) { write(texts) { $0.write($1) } }

  /// Writes phrasings by ascending key.
  mutating func write(_ phrases: [String: Phrases]) { write(phrases) { $0.write($1) } }

  /// Writes a pack's words, of the companies only those named.
  mutating func write(_ words: PackWords, in companies: [String]) {
    write(words.title)
    write(words.about)
    for needs in [words.needs, words.sellerNeeds, words.companyNeeds] {
      write(needs) { bytes, need in
        bytes.write(need.name)
        bytes.write(need.phrase)
      }
    }
    for feelings in [words.sellerFeelings, words.customerFeelings] { write(feelings) { $0.write($1) } }
    write(words.moves) { bytes, move in
      bytes.write(move.name)
      bytes.write(move.hint)
      bytes.write(move.say)
      bytes.write(move.done)
    }
    write(words.articles) { bytes, article in
      bytes.write(article.kind)
      bytes.write(article.truths)
      bytes.write(article.drawbacks)
      bytes.write(article.bent)
    }
    write(words.services) { $0.write($1) }
    write(words.branches)
    write(words.places) { bytes, place in
      bytes.write(place.name)
      bytes.write(place.reasons)
      bytes.write(place.goodAt)
      bytes.write(place.badAt)
    }
    write(words.customers) { $0.write($1) }
    let isOwnTold = companies.contains(Company.ownID)
    write(words.companies.filter { isOwnTold || $0.key != Company.ownID }) { $0.write($1) }
    write(words.lines)
    write(words.narration)
    write(words.relationship)
    write(words.ourCustomer)
    write(words.follows)
    write(words.endings) { bytes, ending in
      bytes.write(ending.name)
      bytes.write(ending.text)
      for treatment in Treatment.allCases {
        guard let text = ending.byTreatment[treatment] else { continue }
        bytes.write(treatment.rawValue)
        bytes.write(text)
      }
    }
    write(words.phases)
  }

  /// Writes a feeling's words.
  mutating func write(_ feeling: FeelingWords) {
    write(feeling.id)
    write(feeling.word)
    write(feeling.isPleasant)
    write(feeling.need)
    write(feeling.conditions) { bytes, condition in
      bytes.write(condition.field)
      bytes.write(condition.isAtMost)
      bytes.write(condition.value)
    }
  }

  /// Writes a service's words.
  mutating func write(_ service: ServiceWords) {
    write(service.name)
    write(service.say)
  }

  /// Writes a customer's words.
  mutating func write(_ customer: CustomerWords) {
    write(customer.name)
    write(customer.about)
    write(customer.enters)
    write(customer.levels) { bytes, level in
      bytes.write(level.fact)
      bytes.write(level.told)
      bytes.write(level.surface)
      bytes.write(level.echo)
      bytes.write(level.feeling)
    }
    write(customer.signs)
    write(customer.events)
    write(customer.ways) { $0.write($1) }
    write(customer.seller)
    write(customer.lines)
    write(customer.companions) { $0.write($1) }
    // A pack without days keeps the hash it had before there were any.
    if !customer.days.isEmpty { write(customer.days) }
  }

  /// Writes a company's words.
  mutating func write(_ company: CompanyWords) {
    write(company.name)
    write(company.about)
    write(company.slogans)
    write(company.inside)
    write(company.gap) { bytes, gap in
      bytes.write(gap.upTo)
      bytes.write(gap.text)
    }
    write(company.phrases)
  }
}
