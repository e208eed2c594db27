using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Korean.</summary>
internal static class Korean
{
    public static Language Language { get; } = new()
    {
        Name = "Korean",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("출처"),
            References = None,
            Notes = Words("각주"),
            Documents = None,
            ToolLabels = None,
            Extracts = Phrases("검색 결과 | 발췌 | 구절"),
            NumberWords = Words("번호"),
            Leads = None,
            GluedLeads = None,
            Conjunctions = None,
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = None,
            Articles = None,
            Undated = None,
            NoNames = Words("법률 조례 시행령 헌법 법"),
            NumberAbbreviations = None,
            NoMarkers = Words("그림 표 장 절 식 단계 쪽"),
            Pinpoints = None,
            PinpointLeads = None,
            Scales = Words("범위 구간"),
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("출처 인용 참고문헌 각주 근거"),
            Requests = Words("필요 필요함 누락 추가 삽입 요망 없음 여기 입력"),
            Fillers = Words("를 을 이 가 에"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("출처 불명 | 알 수 없는 출처 | 출처 미상 | 검색 결과 | 검색결과 | 제목 없음 | 제목"),
        },
        Headings = new()
        {
            ListNames = None,
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = Phrases("참고문헌 | 참고 문헌 | 참고자료 | 참고 자료 | 출처 목록 | 출처 | 인용 자료 | 인용 | 각주 | 참조 | 주석 | 주 | 출전"),
            SureListNames = Phrases("참고문헌 | 참고 문헌"),
            Abstract = Words("초록"),
            Introduction = Words("서론 머리말"),
            Summary = Phrases("요약 | 개요 | 핵심 요약 | 주요 내용 | 핵심 포인트 | 주요 결과"),
            Conclusion = Words("결론 맺음말"),
            Disclaimer = Phrases("면책 조항"),
            Methodology = Phrases("연구 방법 | 방법론 | 한계 | 연구의 한계 | 미해결 질문 | 가정"),
            Acknowledgements = Phrases("감사의 글"),
            Recommendations = Phrases("제언 | 권고 | 권고사항 | 다음 단계 | 향후 과제 | 향후 연구"),
            Appendix = Words("부록"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("제목"),
            Source = None,
            Publisher = None,
            Authors = Words("저자"),
            Date = Words("발행일"),
            Link = Words("링크"),
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("접속일 | 액세스 | 에 액세스 | 확인"),
            AccessedShort = None,
            AccessedBehind = Words("액세스"),
            LinkTexts = Words("링크"),
            LeadsToUrl = None,
            Editors = None,
            Editions = None,
            DateLeads = None,
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = None,
            Theses = None,
            Organisations = None,
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = Words("부 청 원 사 대학교 은행 신문 일보 공단 공사"),
            NameParticles = None,
            FamilyNames = Signs("김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민"),
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("보존일 | 보존된 날짜"),
            ArchivedBehind = Phrases("에 원본 문서에서 보존 | 에 보존 | 보존"),
            SameSource = Phrases("위의 책 | 위의 글 | 같은 책 | 같은 글 | 상동"),
            EarlierSource = Phrases("앞의 책 | 앞의 글"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("퍼센트"),
            Labels = None,
            Captions = Words("그림 표"),
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("버전 레벨 제 약 총 상위 항목 유형 번호 등급 페이지"),
            Counters = Signs("개명건년월일시분초배위차회번째종세억만천백원"),
            Particles = Signs("를을은는이가와과의에로으도"),
        },
        Claims = new()
        {
            HeaderLabels = Words("작성일 작성자 날짜 제목"),
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("사용자 | 당신 | 나 | 질문 | 문"),
            AnsweringSpeakers = Phrases("어시스턴트 | 답변 | 답"),
            Pointers = None,
        },
        Discourse = new()
        {
            PointBack = Words("이는 이러한 이런 이로 이것"),
            PointBackInside = None,
            OpenConsequence = Phrases("따라서 | 그러므로 | 즉 | 그 결과"),
            ConsequenceInside = None,
            OpenSum = Words("결론적으로 요약하면 종합하면"),
            Reckoning = Phrases("환산하면 | 가정하면 | 이를 기준으로"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Words("해야"),
            Address = None,
            Ahead = Phrases("다음과 같 | 다음의"),
            Labels = None,
            LabelEndings = Words("결론 시사점 제언"),
            Past = None,
            Works = Words("연구 논문 저자 조사 실험"),
        },
        Speech = new()
        {
            Saying = None,
            Naming = None,
            SayingBefore = Words("말했다"),
            SayingBehind = Phrases("고 말했 | 고 밝혔 | 라고 전했"),
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                본 보고서 | 이 보고서 | 본 장 | 본 절 | 이 장 | 이 절 | 이번 장 | 다음 절 | 다음 장 | 다음 표 | 아래 표 | 아래에서 |
                본고 | 본 문서 | 이 섹션 | 본 섹션
                """),
            ReportVerbs = Words("다룬 다루 설명 분석 살펴 소개 제시 검토 요약 논의 정리 목적 비교 개괄 기술"),
            Determiners = None,
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = None,
            SequelVerbs = None,
            PaperOpenings = None,
            PaperVerbs = None,
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = None,
            OwnParts = None,
        },
        Advice = new()
        {
            Openings = None,
            GluedOpenings = None,
            OtherWords = None,
            BehindI = None,
            Endings = Words("하세요 하십시오 바랍니다"),
            Verbs = None,
            NounVerbs = None,
            Determiners = None,
            BehindNouns = None,
            Leads = None,
            LeadingClauses = None,
            Everybody = None,
            Offers = None,
            GivenTexts = None,
            Absent = None,
        },
        Pages = new()
        {
            NotFound = Phrases("""
                페이지를 찾을 수 없습니다 | 존재하지 않는 페이지 | 페이지를 찾을 수 없음 | 삭제된 페이지 | 삭제되었습니다 |
                존재하지 않습니다 | 찾을 수 없는 페이지
                """),
            Region = Phrases("해당 지역에서 | 현재 지역에서 | 귀하의 지역 | 거주 국가에서"),
            BotWall = Phrases("잠시만 기다리십시오"),
            Gate = Words("로그인"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("철회 | 게재철회 | 게재 철회 | 논문철회 | 논문 철회 | 철회된"),
            Notices = Phrases("정정 | 정정 보도 | 정오표 | 서평 | 우려 표명 | 보충 자료 | 보충자료 | 연구 프로토콜"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("논문 | 기사 | 공지 | 안내 | 알림"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = Phrases("웹사이트 | 홈페이지 | 출처 | 기사"),
        },
        Titles = TitlesVocabulary.None,
    };
}
