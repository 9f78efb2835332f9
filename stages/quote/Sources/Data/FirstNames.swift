extension Lexicon {
  /// First names of many languages, for every lexicon: news names people of all countries. Words that a language has in
  /// common use ("will", "roman") are left out. Names with both genders tell that somebody is a person, and no more.
  static let firstNames: [(WordFlags, String)] = [
    (
      [.firstName, .male],
      """
      aaron abdul abdullah abel abraham adam adel adolf adrian agustín ahmad ahmed aidan akira alain alan albert
      alberto aldo alec alejandro aleksandar aleksander alessandro alex alexander alexandre alexei alfie alfonso
      alfred alfredo ali alistair allan allen alphonse alvaro alvin amir amit anand anders andreas andrei andrew
      andrzej andré andrés andy angelo angus anil anthony antoine anton antoni antonio antónio antônio anwar archie
      arjun armando arne arnold arthur artur arturo arun ashok asif augusto austin axel aziz barack barnaby barry bart
      bartholomew bashar basil bastian ben benedict benito benjamin benjamín benoît bernard bernardo bernd bernhard
      bernie bertie bertrand bill billy björn blake bob bobby boris brad bradley brandon brendan brent brett brian
      bruce bruno bryan bryce burak byron caleb callum calvin cameron carl carlo carlos carsten cedric cesar chad
      charles charlie chester chris christian christof christoph christophe christopher cillian claude claudio claus
      clayton clemens cliff clifford clint clinton clive clément cody colin connor conor conrad corey cory craig curt
      curtis cuthbert cyril cyrus cédric césar dale damian damien damon dan daniel daniele danny dario darius darren
      darryl dave david deepak denis dennis derek desmond detlef devin devon dexter didier diego dieter dietmar
      dietrich dimitri dinesh dirk dmitri dmitry dmytro dominic dominik donald donnie doug douglas duncan dustin
      dwayne dwight dylan eamon earl eckart eckhard ed eddie eddy edgar edmond edmund eduardo edward edwin efraim egon
      ehud elias elijah elliot elliott elmar elon emanuel emil emile emilio emmanuel emre enrico enrique eric erich
      erik ernest ernesto erwin esteban ethan eugen eugene evan evgeny fabian fabien fabio fabrice faisal farid
      federico felipe felix ferdinand fergus fernando fidel filip filippo finn florian francesco francis francisco
      franck franco francois frank frank-walter frankie franz françois fred freddie frederic frederick frederik
      fredrik friedrich fritz frédéric félix gabriel ganesh gareth gary gavin geoff geoffrey georg george georges
      gerald gerd gerhard gernot gerry gianluca gianni gilbert gilberto gilles giorgio giovanni giuliano giulio
      giuseppe glen glenn gonzalo gopal gordon gottfried graeme graham grant greg gregor gregory guido guillaume
      guillermo gunnar gus gustav gustavo gérard göran günter günther hamad hamid hamza hans hans-peter harald harold
      harrison harry hartmut harvey hasan hassan hector heiko heiner heinrich heinz helge hellmut helmut hendrik
      henning henri henrik henrique henry herbert herman hermann hideo hiroki hiroshi holger homer horst howard hubert
      hugh hugo humberto hussein héctor ian ibrahim ignacio igor imran ingo isaac isaiah ismail istván ivan ivo iván
      jack jackson jacob jacques jaime jake jakob jakub jamal james jamil jared jari jarosław jason javier jay
      jean-claude jean-luc jean-marie jean-paul jean-pierre jeff jefferson jeffrey jens jeremy jerome jerry jesse
      jesús jim jimmy joachim joakim joaquín jochen joe joel joey johan johann johannes john johnnie johnny jon jonas
      jonathan jonny jorge jose josef josep joseph josh joshua jost josé joão joël juan juha julian julien julio
      jurgen justin jános jérémie jérémy jérôme jörg július jürgen kamal kareem karel karim karl karl-heinz karsten
      kaspar kazuo keir keith kemal ken kenji kenneth kenny kenta kevin khaled khalid kieran klaus knut kofi konrad
      konstantin krzysztof kumar kurt kwame kyle larry lars laurence laurent lawrence lech leif len lenny leo leon
      leonard leonardo leonid leopold leroy lester lev levi lewis lionel lloyd lorenz lorenzo lothar lou louis luc
      luca lucas lucian luciano ludwig luigi luis luiz lukas luke lutz luís léon magnus mahmoud mahmud makoto malcolm
      mamadou manfred manish manuel marc marcel marcelo marco marcos marcus marek mariano mario marius mark marko
      markus martin martín marvin masao massimo mateo mateusz mathias mathieu matt matteo matthew matthias matthieu
      matti maurice mauricio mauro max maxim maxime maximilian mehdi mehmet melvin michael michail michał michel mick
      miguel mihai mikael mike mikhail mikko milan miles milos miloš mirko mitch mitchell mitt mohamed mohammad
      mohammed mohan morris morten moshe moussa muhammad murat murray mustafa myron nabeel nabil nadir naoki narendra
      naresh nasser nathan nathaniel nawaz ned neil nelson newt nicholas nick niclas nico nicolae nicolas nicolás
      niels nigel niklas niko nikolai nikolaus nikos nils nnamdi noah noam noel norbert norman nuno octavio olaf oleg
      oleksandr oliver olivier ollie olof olusegun omar orlando osama oscar oskar osman oswald otto oumar owen pablo
      paddy paolo pascal patrice patrick paul paulo pavel pawel paweł pedro peer per-olof percy perry pete peter petr
      petros petter phil philip philipp philippe phillip pierre pieter piotr pradeep prakash preston quentin rachid
      radek rafael rafał raffaele raghu rahul raimund rainer raj rajesh rajiv rakesh ralf ralph ramesh ramon ramón
      randall randy raoul raphaël rashid raul ravi raymond raúl reginald reinhard reinhold renaud renzo rex ricardo
      riccardo richard rick ricky robbie robert roberto rocco rod roderick rodney rodrigo roger roland rolf romain ron
      ronald ronnie rory ross roy ruben rubén rudi rudolf rudolph rudy rui rupert russell ryan rémi rémy rüdiger saad
      sachin salman salvador salvatore sam sami samir samuel sandeep sanjay santiago satish satoshi saul scott sean
      sebastian sepp serge sergei sergej sergey sergio seth severin shane shankar shaun shawn sheldon shigeru shinzo
      sid sidney siegfried sigmar sigmund silvio simeon simon sipho slavko spencer stan stanislav stanley stefan
      stefano steffen stephan stephen sterling steve steven stewart stuart stéphane sultan sunil suresh svein sven
      sébastien takashi takeshi tarek tariq ted tendai terence thabo theo theodor theodore thibault thierry thilo
      thomas thorsten tiago tim timo timothy tobias toby todd tom tomasz tommy tomás tony torsten toshio travis trent
      trevor tristan troy tyler tyrone udo uhuru uli ulrich umberto urs uwe vaclav valentin vasily vernon victor vidal
      vijay vikram viktor vince vincent vincenzo vinod vinícius virgil vitali vitaly vito vivek vlad vladimir volker
      volodymyr václav víctor wade waldemar walid wallace walter warren wayne wendell werner wesley wilbur wilfred
      wilfried wilhelm willem willi william willie willy winfried winston wladimir wojciech wolfgang woodrow xavier xi
      yann yannick yasser yasuo yitzhak yoshihide youssef yuri yusuf yves zachary zaid zoltán álvaro ángel émile éric
      étienne óscar
      """
    ),
    (
      [.firstName, .female],
      """
      abigail ada adaeze adela adelaide adele adriana agatha agnes agnieszka aisha akiko alba alena alessandra alexa
      alexandra alexandria alice alicia alina aline alison allison alma alyssa amalia amanda amara amber amelia amina
      amira amy amélie ana anastasia andreia anette angela angelica angelika angelina angélica anita anja anjali anke
      ann anna anna-lena annabel annalena anne anne-marie annegret annelie anneliese annemarie annette annie anouk
      antje antonia antónia anya arianna arlene ashley astrid asuka aude audrey aurora aurélie ava ayesha aylin aysel
      ayumi ayşe barbara barbro beate beatrice beatrix beatriz becky belinda bella benazir berit bernadette bertha
      beth bethany betsy bettina betty beverly bianca birgit birgitta blanca bonnie brenda bridget brigitta brigitte
      britta brittany brooke bärbel béatrice camila camilla camille candice cara carina carla carly carmela carmen
      carol carole carolin carolina caroline carolyn carrie cassandra cate caterina catharina catherine cathy cecilia
      celia celine chantal charlene charlotte chelsea cherie cheryl chiamaka chiara chloe chloé christa christel
      christiane christina christine cindy clair claire clara clarissa claudia clémence colette colleen condoleezza
      connie constance consuelo cora cordula corinna corinne cornelia courtney cristina crystal cynthia cécile célia
      céline dagmar daisy dana daniela danielle danuta daphne darlene deanna debbie deborah debra deepika deirdre
      delia denise desiree diana diane dilma dina dolores dominika donna dora doreen doris dorota dorothea dorothy
      dunja ebony edith edna eileen ekaterina elaine eleanor elena eleni eleonora elfriede elisa elisabeth elise eliza
      elizabeth elke ella ellen elsa elsie elvira emiko emilia emilie emily emma erica erika erin esmeralda esther
      ethel eugenia eunice eva evelyn evita ewa fabienne faiza fatima fatma fatou federica felicia felicity fernanda
      fiona flora florence folake frances francesca francine francisca franziska françoise freda frida friederike
      gabriela gabriele gabriella gabrielle gail geneviève georgia georgina geraldine gerda gerlinde gertrud gertrude
      gesine ghislaine gillian gina ginny giorgia giovanna gisela gisèle gitta giulia giuseppina gladys glenda gloria
      golda grace grazia greta gretchen gretel gudrun gwen gwendolyn hailey hanna hannah hannelore harriet haruka
      hazel heather hedwig heide heidemarie heidi heike helen helena helene helga henriette hermione hilary hilda
      hilde hildegard hillary hiroko hollie holly hélène ida ilka ilona ilse imogen indira indu ines inga inge
      ingeborg ingrid inès inés irena irene irina iris irma irmgard isabel isabell isabella isabelle isobel ivana
      ivanka ivy iwona jacinda jackie jacqueline jana jane janet janice janina janine jasmin jasmine jeanette jeanne
      jelena jenna jennifer jenny jessica jill jillian joan joanna joanne jocelyn johanna josefina josefine josephine
      josie joy joyce juana juanita judith judy julia juliana juliane julianne julie juliet juliette jutta kaori karen
      karin karina karla karolina katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie
      katja katrin katrina kavita kay kayla keiko keira kelly kellyanne kerstin khadija kiera kimberly kirsten kirsty
      klara kristen kristie kristin kristina krystyna kumiko kyra lakshmi lara larissa lata latifa latoya laura laurel
      lauren laurie lea leah leila lena leni leonie leonor leticia letizia leyla liane lidia liesel lilian liliana
      lillian lily lina linda lindsey lisa liselotte liv liz liza lois lola lorena loretta lori lorraine lotte louisa
      louise luana lucia lucie lucille lucinda lucy lucía luisa luise lydia lyn lynda lynn lynne mabel madeleine
      madeline madison magda magdalena maggie maja makiko malala malgorzata malia mandy manon manuela mara marcela
      marcia marcy margaret margarete margarethe margarita margaux marge margit margot margret margrethe marguerite
      maria mariam mariana marianna marianne maribel marie marie-christine marie-claire marielle marietta marija
      marilyn marina marion marisa marit marjorie marlene marlies marta martha martina martine mary maryam maría
      mathilde matilda maud maureen maxine maya małgorzata meena megan meghan melania melanie melinda melissa mercedes
      meredith meryl mette mia michaela michelle michiko mildred millie mina minna miranda mireille miriam mitzi molly
      mona monica monika monique muriel myra myriam myrtle márcia mélanie mónica nabila nadezhda nadia nadine nadja
      nanci nancy naoko naomi nastassja natalia natalie natalya natascha natasha nathalie nell nellie ngozi nicki
      nicole nicoletta nikki nina nirmala noor nora noreen noriko norma noémie odette odile ofelia olena olga olive
      olivia ophelia paige pam pamela paola patricia patrizia patrícia patty paula paulette paulina pauline peggy
      penelope penny petra phoebe phyllis pia pilar polly pooja priscilla priti priya rachel rachelle radha ramona
      raquel rebecca rebekah regina regine reina rekha renata renate renee renée rhoda rhonda ricarda rita roberta
      robyn romy rosa rosalie rosalind rosanna rosario roseanne rosemarie rosemary rosie rosita roswitha roxana
      roxanne ruth régine sabine sabrina sachiko sadie sahra sally salma samantha samira sandra sandrine sandy sara
      sarah saskia savannah selma serena shakira shania shannon shanti sharon sheena sheila shelley sherry sheryl
      shirin shirley shobha sibylle sieglinde sienna sigrid silke silvana silvia simone sinéad siobhan sita siân smita
      sofia sofie sofía solange sonali sonia sonja sonya sophia sophie stacey stacy stefanie steffi stella stephanie
      stéphanie sue sunita susan susana susann susanna susanne susie suzanne suzy svenja svetlana sybille sylvia
      sylvie ségolène tabea tabitha tamara tammy tania tanja tanya tara tatiana tatjana teresa tess tessa thea thelma
      theresa therese thérèse tiffany tilda tina tomoko tracey tracy trina trisha trudy tulsi ulla ulrike ursula uschi
      uta ute valentina valeria valerie valeska valérie vanessa vera verena veronica veronika veronique verónica vicki
      vicky victoria viktoria viola violet violeta virginia virginie viviane vivien vivienne véronique waltraud wanda
      wangari wendy whitney wilhelmina wilma winifred winnie yasemin yasmin yasmina yelena yevgenia ylva yoko yolanda
      yoshiko yuko yulia yumi yvette yvonne zahra zainab zara zeinab zeynep zoe zofia zoé zuzana ángela élisabeth
      élise émilie
      """
    ),
    (
      [.firstName, .male, .female],
      """
      alexis andrea casey dominique jamie jan jean jo jordan kerry kim leslie lindsay marian michele morgan nicola
      robin sasha taylor terry toni vivian yuki
      """
    ),
  ]
}
